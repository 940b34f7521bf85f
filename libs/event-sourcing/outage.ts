const CODES =
  /^(08...|53...|57P..|57014|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const MESSAGES =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether the database is unreachable. Recognises the errors of pg, TypeORM and Node by their shape. */
export const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: unknown };
  if (typeof code === 'string' && CODES.test(code)) return true;
  if (MESSAGES.test(error.message)) return true;
  // TypeORM wraps the driver's error; Node groups the errors of several addresses.
  return isOutage(driverError) || (Array.isArray(errors) && errors.some(isOutage));
};
