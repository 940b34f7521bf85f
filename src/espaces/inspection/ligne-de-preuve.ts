import type { RecordedEvent } from '#libs/event-sourcing';
import { enregistrementDe } from '#modules/habilitations';
import {
  DATES_DES_AMORTISSEMENTS,
  DATES_DES_CONVENTIONS_DE_PRET,
  DATES_DES_RELEVES_DE_PRET,
} from '#modules/pme-digitale';
import { phraseDe } from '../../audit/recit/phrase';
import { NOMS_DES_ROLES } from '../../audit/recit/roles';

/** One fact of a loan, as an inspector reads it. */
export interface LigneDePreuve {
  readonly rang: number;
  readonly phrase: string;
  /** Calendar date in Paris on which it counts. */
  readonly date: string;
  readonly enregistreLe: string;
  /** Role of whoever did it; the employee is said as such. Nobody is named. */
  readonly par: string;
  /** SHA-256 of the content that it is bound to; null for the others. */
  readonly empreinte: string | null;
}

/** Enough of a SHA-256 to find the document that has it. */
export const debutDEmpreinte = (empreinte: string): string => empreinte.slice(0, 12);

const DATES: Readonly<Record<string, string | null>> = {
  ...DATES_DES_CONVENTIONS_DE_PRET,
  ...DATES_DES_RELEVES_DE_PRET,
  ...DATES_DES_AMORTISSEMENTS,
};

const DU_SALARIE: readonly string[] = [
  'ConsentementSalarieRecueilli.v1',
  'ConsentementSalarieRefuse.v1',
  'ConsentementSalarieRetire.v1',
];

const auteurDe = ({ type, metadata: { actor } }: RecordedEvent, entreprises: Readonly<Record<string, string>>) => {
  if (DU_SALARIE.includes(type)) return 'salarié, reconnu par un lien à usage unique';
  const role = NOMS_DES_ROLES[actor.role] ?? actor.role;
  const entreprise = entreprises[actor.territoire];
  return entreprise === undefined ? role : `${role} de l’entreprise ${entreprise}`;
};

const texteOuRien = (valeur: unknown) => (typeof valeur === 'string' ? valeur : null);

/** `entreprises`: what each of the two is in the loan, by SIREN. */
export const ligneDePreuve = (event: RecordedEvent, entreprises: Readonly<Record<string, string>>): LigneDePreuve => {
  const data = event.data as Readonly<Record<string, unknown>>;
  const champ = DATES[event.type] ?? '';
  const { enregistreLe } = enregistrementDe(event.metadata);
  return {
    rang: Number(event.revision) + 1,
    phrase: phraseDe(event),
    date: texteOuRien(data[champ]) ?? enregistreLe,
    enregistreLe,
    par: auteurDe(event, entreprises),
    empreinte: texteOuRien(data.empreinte),
  };
};
