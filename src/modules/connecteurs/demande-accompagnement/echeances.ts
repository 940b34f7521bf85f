import { versionDu } from '#libs/france';
/** Days after the first proposal, by its day: the reminders, the last of which hands the request to the referent. And the days to reopen. */
const ECHEANCES = [{ du: '2017-03-07', relances: [9, 21], escalade: 45, reouverture: 30, parTour: 3 }] as const;

/** How long a request waits, and how many are asked at once, by the day. Chosen by the programme. */
export const echeancesDu = (jour: string) => versionDu(ECHEANCES, jour);
