import type { Actor } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { EntrepriseReferenceeSansCommune, Lieu } from './entreprise.events';

/** An establishment. Those of version 0.1 lack a commune and an activity until they are corrected. */
export interface Etablissement extends Pick<Lieu, 'siret' | 'region'> {
  readonly commune: string | null;
  readonly naf: string | null;
  readonly nomenclature: Lieu['nomenclature'] | null;
  readonly fermeLe: string | null;
}

/** In the order in which they became known. */
export type Etablissements = readonly Etablissement[];

export const etablissementDe = (
  lieu: Lieu | Pick<EntrepriseReferenceeSansCommune['data'], 'siret' | 'region'>,
): Etablissement => ({
  siret: lieu.siret,
  region: lieu.region,
  commune: 'commune' in lieu ? lieu.commune : null,
  naf: 'naf' in lieu ? lieu.naf : null,
  nomenclature: 'nomenclature' in lieu ? lieu.nomenclature : null,
  fermeLe: null,
});

export const changerEtablissement = (
  etablissements: Etablissements,
  siret: string,
  change: Partial<Etablissement>,
): Etablissements => etablissements.map((connu) => (connu.siret === siret ? { ...connu, ...change } : connu));

/** A place that version 0.1 recorded is the same when what it holds is. */
export const memeLieu = (connu: Etablissement, saisi: Lieu): boolean =>
  connu.region === saisi.region &&
  (connu.commune ?? saisi.commune) === saisi.commune &&
  (connu.naf ?? saisi.naf) === saisi.naf &&
  (connu.nomenclature ?? saisi.nomenclature) === saisi.nomenclature;

/** A region that holds or held an establishment sees the company: its files stay there. */
export const peutVoirEntreprise = (
  actor: Actor,
  { siren, etablissements }: { readonly siren: string; readonly etablissements: Etablissements },
): boolean => etablissements.some(({ region }) => peutVoir(actor, { siren, region }));
