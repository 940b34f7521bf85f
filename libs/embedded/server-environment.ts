const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'];

/** Little, on purpose: the programme's secrets do not reach another account's process, and PGDATA or LC_ALL cannot change it. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
  LC_ALL: 'C',
  TZ: 'UTC',
});
