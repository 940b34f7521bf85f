import type { RecordedEvent } from '#libs/event-sourcing';
import type { Rows } from '#libs/projections';
import { bornesDe } from '#modules/marque-mission';
import { jourDeDroit } from '../chronologie/ordres';
import { CLOSES, CONSTATS, ECHEANCES, FAITES, SUR_UNE_PERIODE, type Etape } from './etapes';
import { EcheanceFixee, EtapeFaite } from './lignes/etapes.entity';
import type { FaitCommun } from './lignes/faits.entity';

const jourOuRien = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);

/** The last days that a fact sets. That of a label goes on when the last proof is there. */
const echeancesDe = (
  type: string,
  data: Readonly<Record<string, unknown>>,
): readonly (readonly [Etape, string | null])[] => {
  if (type === 'PreuveApportee.v1')
    return data.silenceLe === null ? [] : [['decision-sur-le-label', jourOuRien(data.silenceLe)]];
  return (ECHEANCES[type] ?? []).map(([etape, champ]) => [etape, champ === null ? null : jourOuRien(data[champ])]);
};

type Fin = Pick<EtapeFaite, 'nature'> & { readonly etape: Etape; readonly finDePeriode?: string };

/** The steps that a fact takes, ends, or says were not taken in time. */
const finsDe = (type: string, data: Readonly<Record<string, unknown>>): readonly Fin[] => {
  const fins: Fin[] = (CLOSES[type] ?? []).map((etape) => ({ etape, nature: 'close' }));
  const faite = type === 'PreuveApportee.v1' && data.silenceLe !== null ? 'preuves-du-label' : FAITES[type];
  if (faite) fins.push({ etape: faite, nature: 'faite' });
  const [constatee, motif] = CONSTATS[type] ?? [];
  if (constatee && (motif === null || data.motif === motif)) fins.push({ etape: constatee, nature: 'constat' });
  const [surPeriode, champ = ''] = SUR_UNE_PERIODE[type] ?? [];
  if (surPeriode) fins.push({ etape: surPeriode, nature: 'faite', finDePeriode: bornesDe(String(data[champ])).au });
  return fins;
};

export const releverLesEtapes = (fait: RecordedEvent, commun: FaitCommun, objet: string, rows: Rows): void => {
  const data = fait.data as Readonly<Record<string, unknown>>;
  const { position, flux, jour } = commun;
  for (const [etape, avantLe] of echeancesDe(fait.type, data))
    rows.put(EcheanceFixee, { objet, etape, position, flux, jour, avantLe });
  for (const { etape, nature, finDePeriode = null } of finsDe(fait.type, data))
    rows.put(EtapeFaite, { ...commun, etape, objet, nature, finDePeriode, faiteLe: jourDeDroit(fait) ?? jour });
};

export const TYPES_D_ETAPES = [
  ...[ECHEANCES, FAITES, CLOSES, CONSTATS, SUR_UNE_PERIODE].flatMap((types) => Object.keys(types)),
  'PreuveApportee.v1',
];
