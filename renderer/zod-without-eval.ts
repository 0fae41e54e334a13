/** Runs before any schema is made: zod's fast path probes `new Function`, which the page's policy reports. */
import { z } from 'zod';

z.config({ jitless: true });
