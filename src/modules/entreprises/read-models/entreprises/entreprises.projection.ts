import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import { enregistrementDe } from '#modules/habilitations';
import type {
  EntrepriseEnrolee,
  EntrepriseEnroleeSansCode,
  EntrepriseEvent,
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  EtablissementAjoute,
  EtablissementFerme,
  EtablissementTransfere,
} from '../../entreprise/entreprise.events';
import { etablissementDe } from '../../entreprise/etablissements';
import { FicheEntreprise } from './entreprises.entity';
import { FicheEtablissement } from './etablissements.entity';
import { RegionDEntreprise } from './regions-des-entreprises.entity';

type Nouveau = EtablissementAjoute | EtablissementTransfere | EntrepriseReferencee | EntrepriseReferenceeSansCommune;

const ouvrir = ({ data, revision }: StreamedEvent<Nouveau>, rows: Rows) => {
  const { siret, siren, region } = data;
  const { commune, naf, nomenclature } = etablissementDe(data);
  rows.put(FicheEtablissement, { siret, siren, rang: Number(revision), region, commune, naf, nomenclature });
  rows.put(RegionDEntreprise, { siren, region });
};

const suivre = (
  {
    data: { siren },
    revision,
  }: StreamedEvent<Exclude<EntrepriseEvent, Nouveau> | EtablissementAjoute | EtablissementTransfere>,
  rows: Rows,
  change: Partial<FicheEntreprise> = {},
) => {
  rows.patch(FicheEntreprise, { siren }, { ...change, revision: Number(revision) });
};

const referencer = (event: StreamedEvent<EntrepriseReferencee | EntrepriseReferenceeSansCommune>, rows: Rows) => {
  const { siren, forme, raisonSociale, exploitantId } = event.data;
  const identite = { siren, forme, raisonSociale, exploitantId };
  rows.put(FicheEntreprise, { ...identite, etat: 'referencee', revision: Number(event.revision) });
  ouvrir(event, rows);
};

const enroler = (
  event: StreamedEvent<EntrepriseEnrolee | EntrepriseEnroleeSansCode>,
  rows: Rows,
  codeOrigine: string | null,
) => {
  const { origine, enroleeLe, entrepriseUniqueId } = event.data;
  const { enregistreLe, motif } = enregistrementDe(event.metadata);
  const dates = { enroleeLe, enrolementEnregistreLe: enregistreLe, motifDeDateDEnrolement: motif };
  suivre(event, rows, { etat: 'enrolee', origine, codeOrigine, ...dates, entrepriseUniqueId });
};

const fermer = (
  siret: string,
  fermeLe: string,
  { metadata }: StreamedEvent<EtablissementFerme | EtablissementTransfere>,
  rows: Rows,
) => {
  const { enregistreLe, motif } = enregistrementDe(metadata);
  const dates = { fermeLe, fermetureEnregistreeLe: enregistreLe, motifDeDateDeFermeture: motif };
  rows.patch(FicheEtablissement, { siret }, dates);
};

export const entreprises = projection<EntrepriseEvent>({
  name: 'entreprises@4',
  category: 'entreprise',
  tables: [FicheEntreprise, FicheEtablissement, RegionDEntreprise],
  on: {
    'EntrepriseReferencee.v1': referencer,
    'EntrepriseReferencee.v2': referencer,
    'EtablissementAjoute.v1': (event, rows) => {
      ouvrir(event, rows);
      suivre(event, rows);
    },
    'EtablissementCorrige.v1': (event, rows) => {
      const { siren, siret, commune, region, naf, nomenclature } = event.data;
      rows.put(RegionDEntreprise, { siren, region });
      rows.patch(FicheEtablissement, { siret }, { commune, region, naf, nomenclature });
      suivre(event, rows);
    },
    'EtablissementTransfere.v1': (event, rows) => {
      fermer(event.data.ancienSiret, event.data.transfereLe, event, rows);
      ouvrir(event, rows);
      suivre(event, rows);
    },
    'EtablissementFerme.v1': (event, rows) => {
      fermer(event.data.siret, event.data.fermeLe, event, rows);
      suivre(event, rows);
    },
    'RaisonSocialeCorrigee.v1': (event, rows) => {
      suivre(event, rows, { raisonSociale: event.data.raisonSociale });
    },
    'LienCapitalistiqueDeclare.v1': suivre,
    'LienCapitalistiqueClos.v1': suivre,
    'TailleDeclaree.v1': suivre,
    'CategoriePmeEtablie.v1': (event, rows) => {
      const { categorie: categoriePme, derivation } = event.data;
      suivre(event, rows, { categoriePme, exerciceClosLe: derivation.at(-1)?.exerciceClosLe ?? null });
    },
    'CessationConstatee.v1': (event, rows) => {
      const { cesseeLe, motif: motifDeCessation } = event.data;
      const { enregistreLe, motif } = enregistrementDe(event.metadata);
      const dates = { cesseeLe, cessationEnregistreeLe: enregistreLe, motifDeDateDeCessation: motif };
      suivre(event, rows, { ...dates, motifDeCessation });
    },
    'EntrepriseEnrolee.v1': (event, rows) => {
      enroler(event, rows, null);
    },
    'EntrepriseEnrolee.v2': (event, rows) => {
      enroler(event, rows, event.data.codeOrigine);
    },
  },
});
