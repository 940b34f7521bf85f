/** Ends the command with status 1; the message is printed without a stack. */
export class RefusedCommand extends Error {}
