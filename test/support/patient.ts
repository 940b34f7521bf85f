/** Limits of a store whose server answers late because the machine is busy. A case about impatience sets its own. */
export const PATIENT = { patienceMs: 200_000 };
