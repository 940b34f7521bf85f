import type {
  CandidatureDeposee,
  CritereVerifie,
  DecisionNeeDuSilence,
  PreuveApportee,
  PreuvesDemandees,
} from './candidature.events';
import type { Critere } from './criteres';

type Verification = CritereVerifie['data'];

export interface Candidature extends Readonly<CandidatureDeposee['data']> {
  /** Criteria whose proof is awaited, and since which day the delay of silence stands still. */
  readonly attendues: readonly Critere[];
  readonly arreteeDepuis: string | null;
  readonly preuves: readonly PreuveApportee['data'][];
  /** The last verification of each criterion. */
  readonly verifications: Readonly<Partial<Record<Critere, Verification>>>;
  /** Everybody who verified a criterion of it. */
  readonly evaluateurs: readonly string[];
  /** The day on which silence rejected it; null while it did not. */
  readonly rejeteeLe: string | null;
}

type Suite = PreuvesDemandees | PreuveApportee | CritereVerifie | DecisionNeeDuSilence;

const deposee = (depot: CandidatureDeposee['data']): Candidature => ({
  ...depot,
  attendues: [],
  arreteeDepuis: null,
  preuves: [],
  verifications: {},
  evaluateurs: [],
  rejeteeLe: null,
});

export const suivreCandidature = (
  candidature: Candidature | null,
  event: CandidatureDeposee | Suite,
): Candidature | null => {
  if (event.type === 'CandidatureDeposee.v1') return deposee(event.data);
  if (!candidature) return null;
  switch (event.type) {
    case 'PreuvesDemandees.v1': {
      const { criteres, demandeesLe } = event.data;
      const attendues = [...new Set([...candidature.attendues, ...criteres])];
      return { ...candidature, attendues, arreteeDepuis: candidature.arreteeDepuis ?? demandeesLe };
    }
    case 'PreuveApportee.v1': {
      const { critere, silenceLe } = event.data;
      const attendues = candidature.attendues.filter((attendu) => attendu !== critere);
      const delai = silenceLe === null ? {} : { silenceLe, arreteeDepuis: null };
      return { ...candidature, ...delai, attendues, preuves: [...candidature.preuves, event.data] };
    }
    case 'CritereVerifie.v1': {
      const { critere, verifiePar } = event.data;
      const verifications = { ...candidature.verifications, [critere]: event.data };
      return { ...candidature, verifications, evaluateurs: [...candidature.evaluateurs, verifiePar] };
    }
    case 'DecisionNeeDuSilence.v1':
      return { ...candidature, rejeteeLe: event.data.neeLe };
    default:
      return event satisfies never;
  }
};
