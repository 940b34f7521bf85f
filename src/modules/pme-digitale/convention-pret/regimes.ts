import { versionDu } from '#libs/france';
export const REGIMES_DE_PRET = ['L8241-2', 'L8241-3', 'groupement-d-employeurs'] as const;
export type RegimeDePret = (typeof REGIMES_DE_PRET)[number];

interface Parametres {
  readonly du: string;
  /** Regimes under which a convention may be written. A jurist opens the others: article L8241-3 exists since 1 January 2018 only. */
  readonly ouverts: readonly RegimeDePret[];
  /** Months from the first day to the last one, renewals included. Chosen by the programme: article L8241-2 sets none. */
  readonly dureeMaximaleMois: number;
  /** Months after the end of a loan in which another one of the same employee between the same two companies goes on with it. Chosen by the programme. */
  readonly moisEntreDeuxPrets: number;
  /** Hours a month of a full-time post: 35 hours a week over 52 weeks (Labour Code, L3121-27), rounded up. */
  readonly heuresATempsPlein: number;
  /** Months in which a consultation of a works council may be recorded. Chosen by the programme, a jurist must confirm it: article L8241-2 sets none. */
  readonly moisDeLaConsultation: number;
  /** Days in which the employee may answer by the link that they receive. Chosen by the programme. */
  readonly joursPourRepondre: number;
}

const PARAMETRES: readonly [Parametres, ...Parametres[]] = [
  {
    du: '2017-03-07',
    ouverts: ['L8241-2'],
    dureeMaximaleMois: 24,
    moisEntreDeuxPrets: 12,
    heuresATempsPlein: 152,
    moisDeLaConsultation: 12,
    joursPourRepondre: 15,
  },
];

export const parametresDu = (jour: string): Parametres => versionDu(PARAMETRES, jour);
