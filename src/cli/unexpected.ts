/** One sentence about an error that nobody foresaw; where it happened is for whoever asks for it. `what` begins the sentence. */
export const unexpected = (what: string, error: unknown): string => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  if (['debug', 'trace'].includes(process.env.LOG_LEVEL ?? '')) return stack ?? message;
  return `${what} (${name} : ${message.split('\n', 1)[0] ?? ''}). Recommencez avec LOG_LEVEL=debug pour savoir où.`;
};
