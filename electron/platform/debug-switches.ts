/** Switches by which another program could steer or read the app. */

/** Chromium takes one dash or two, on Windows a slash, in any case; what follows the name does not matter. */
const DEBUG_SWITCH = /^(--?|\/)(remote-(debugging|allow-origins)|inspect)(-[a-z-]+)?([=:].*)?$/i;

/** Whether a packaged app was started so that another program could steer or read it. */
export function isBeingDebugged(argv: readonly string[]): boolean {
  return argv.some((argument) => DEBUG_SWITCH.test(argument));
}
