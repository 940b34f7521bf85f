const passedVariables = ['PATH', 'SystemRoot', 'TEMP', 'TMP'];

/** Leaves out the programme's secrets, and the variables (PGDATA, LC_ALL) that would change the server. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    passedVariables.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  ),
  LC_ALL: 'C',
  TZ: 'UTC',
});
