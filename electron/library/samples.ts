/** Reads `samples.yaml` beside the starter's `library.yaml`; a library without it has no samples. */
import { join } from 'node:path';
import { issueLog } from '#domain/metadata/issue-log.ts';
import { readSamples } from '#domain/metadata/read-samples.ts';
import type { SampleOpportunity } from '#domain/sample-opportunity.ts';
import { decodeText } from './decode-text.ts';
import { type LibraryDisk, localDisk } from './disk.ts';
import { MAX_METADATA_BYTES } from './read-text-file.ts';
import { parseYamlTree } from './yaml-tree.ts';

const SAMPLES_FILE = 'samples.yaml';

/** The sample opportunities of a library; none when there is no such file or it cannot be read. */
export async function samplesOf(
  root: string,
  disk: LibraryDisk = localDisk,
): Promise<readonly SampleOpportunity[]> {
  const bytes = await disk.read(join(root, SAMPLES_FILE), MAX_METADATA_BYTES).catch(() => null);
  const decoded = bytes && decodeText(bytes);
  if (!decoded?.ok) return [];
  return readSamples(parseYamlTree(decoded.text).entries, issueLog(SAMPLES_FILE));
}
