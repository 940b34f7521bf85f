import type { Actor } from '#libs/event-sourcing';
import { peutVoir } from '#modules/habilitations';
import type { EntrepriseReferenceeSansCommune, EtablissementTransfere, Lieu } from './entreprise.events';

/** An establishment. Those of version 0.1 lack a commune and an activity until they are corrected. */
export interface Etablissement extends Pick<Lieu, 'siret' | 'region'> {
  readonly commune: string | null;
  readonly naf: string | null;
  readonly nomenclature: Lieu['nomenclature'] | null;
  /** First day here, where it moved in; null when it is not known. */
  readonly ouvertLe: string | null;
  readonly fermeLe: string | null;
  /** The SIRET that it bears since it moved; null when it did not. */
  readonly transfereVers: string | null;
  /** Regions where it was said to be before it was corrected: they hold files. */
  readonly anciennesRegions: readonly string[];
}

/** In the order in which they became known. */
export type Etablissements = readonly Etablissement[];

export const etablissementDe = (
  lieu: Lieu | EtablissementTransfere['data'] | Pick<EntrepriseReferenceeSansCommune['data'], 'siret' | 'region'>,
): Etablissement => ({
  siret: lieu.siret,
  region: lieu.region,
  commune: 'commune' in lieu ? lieu.commune : null,
  naf: 'naf' in lieu ? lieu.naf : null,
  nomenclature: 'nomenclature' in lieu ? lieu.nomenclature : null,
  ouvertLe: 'transfereLe' in lieu ? lieu.transfereLe : null,
  fermeLe: null,
  transfereVers: null,
  anciennesRegions: [],
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

const regionsDe = (etablissements: Etablissements): readonly string[] =>
  etablissements.flatMap(({ region, anciennesRegions }) => [region, ...anciennesRegions]);

/** A region that holds or held an establishment sees the company: its files stay there. */
export const peutVoirEntreprise = (
  actor: Actor,
  { siren, etablissements }: { readonly siren: string; readonly etablissements: Etablissements },
): boolean => regionsDe(etablissements).some((region) => peutVoir(actor, { siren, region }));

/** A region acts for the company as long as it holds an open establishment; the others always may. */
export const peutAgirPour = (
  actor: Actor,
  { siren, etablissements }: { readonly siren: string; readonly etablissements: Etablissements },
): boolean =>
  etablissements.some(
    ({ region, fermeLe }) => (fermeLe === null || estDeTout(actor, siren)) && peutVoir(actor, { siren, region }),
  );

const estDeTout = ({ territoire }: Actor, siren: string): boolean => territoire === siren || territoire === 'FR';
