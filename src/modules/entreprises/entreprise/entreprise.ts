import type { StreamModel } from '#libs/event-sourcing';
import type {
  CessationConstatee,
  EntrepriseEnrolee,
  EntrepriseEvent,
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  Identite,
  RaisonSocialeCorrigee,
} from './entreprise.events';
import { suivreTaille, TAILLE_INCONNUE, type Taille } from './taille';
import { changerEtablissement, etablissementDe, peutVoirEntreprise, type Etablissements } from './etablissements';

interface Fiche {
  readonly siren: string;
  readonly identite: Identite;
  readonly etablissements: Etablissements;
  /** The last change of name; null while it bears the one that it was registered under. */
  readonly changementDeNom: RaisonSocialeCorrigee['data'] | null;
  readonly cessation: CessationConstatee['data'] | null;
  readonly taille: Taille;
}

export type Entreprise =
  | Readonly<{ etat: 'absente' }>
  | Readonly<{ etat: 'referencee' } & Fiche>
  | Readonly<{ etat: 'enrolee'; enrolement: EntrepriseEnrolee['data'] } & Fiche>;

export type EntrepriseConnue = Exclude<Entreprise, { etat: 'absente' }>;

const referencee = ({ data }: EntrepriseReferencee | EntrepriseReferenceeSansCommune): Entreprise => {
  const { siren, forme, raisonSociale, exploitantId } = data;
  const identite = { forme, raisonSociale, exploitantId };
  const etablissements = [etablissementDe(data)];
  const jamais = { changementDeNom: null, cessation: null, taille: TAILLE_INCONNUE };
  return { etat: 'referencee', siren, identite, etablissements, ...jamais };
};

const evolve = (entreprise: Entreprise, event: EntrepriseEvent): Entreprise => {
  if (event.type === 'EntrepriseReferencee.v1' || event.type === 'EntrepriseReferencee.v2') return referencee(event);
  if (entreprise.etat === 'absente') return entreprise;
  const { etablissements, identite } = entreprise;
  switch (event.type) {
    case 'EntrepriseEnrolee.v1':
      return { ...entreprise, etat: 'enrolee', enrolement: { ...event.data, codeOrigine: null } };
    case 'EntrepriseEnrolee.v2':
      return { ...entreprise, etat: 'enrolee', enrolement: event.data };
    case 'EtablissementAjoute.v1':
      return { ...entreprise, etablissements: [...etablissements, etablissementDe(event.data)] };
    case 'EtablissementCorrige.v1': {
      const { siret, commune, region, naf, nomenclature } = event.data;
      const connu = etablissements.find((etablissement) => etablissement.siret === siret);
      const anciennesRegions = connu ? [...connu.anciennesRegions, connu.region] : [];
      const lieu = { commune, region, naf, nomenclature, anciennesRegions };
      return { ...entreprise, etablissements: changerEtablissement(etablissements, siret, lieu) };
    }
    case 'EtablissementTransfere.v1': {
      const { ancienSiret, transfereLe: fermeLe, siret: transfereVers } = event.data;
      const restants = changerEtablissement(etablissements, ancienSiret, { fermeLe, transfereVers });
      return { ...entreprise, etablissements: [...restants, etablissementDe(event.data)] };
    }
    case 'EtablissementFerme.v1': {
      const { siret, fermeLe } = event.data;
      return { ...entreprise, etablissements: changerEtablissement(etablissements, siret, { fermeLe }) };
    }
    case 'RaisonSocialeCorrigee.v1':
      return {
        ...entreprise,
        identite: { ...identite, raisonSociale: event.data.raisonSociale },
        changementDeNom: event.data,
      };
    case 'CessationConstatee.v1':
      return { ...entreprise, cessation: event.data };
    case 'LienCapitalistiqueDeclare.v1':
    case 'LienCapitalistiqueClos.v1':
    case 'TailleDeclaree.v1':
    case 'CategoriePmeEtablie.v1':
      return { ...entreprise, taille: suivreTaille(entreprise.taille, event) };
    default:
      return event satisfies never;
  }
};

/** The stream is named by the SIREN, so that a company is registered once. */
export const entreprise: StreamModel<Entreprise, EntrepriseEvent> = {
  category: 'entreprise',
  initialState: () => ({ etat: 'absente' }),
  evolve,
  isVisibleTo: (state, actor) => state.etat !== 'absente' && peutVoirEntreprise(actor, state),
};
