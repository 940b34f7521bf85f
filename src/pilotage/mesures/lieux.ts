import type { RecordedEvent } from '#libs/event-sourcing';
import { communeDe, communeDevenue } from '#libs/france';
import type { Rows } from '#libs/projections';
import type { DossierDepose, DossierDeposeSansAuteur, DossierDeposeSansEtablissement } from '#modules/aides-regionales';
import type {
  EntrepriseEnrolee,
  EntrepriseEnroleeSansCode,
  EntrepriseReferencee,
  EntrepriseReferenceeSansCommune,
  EtablissementAjoute,
  EtablissementCorrige,
  EtablissementTransfere,
} from '#modules/entreprises';
import { DossierMesure, EntrepriseMesuree, EtablissementMesure } from './lieux.entity';

/** An establishment whose commune no longer exists is where its commune went. */
const situer = (siret: string, code: string, rows: Rows) => {
  const departement = (communeDe(code) ?? communeDevenue(code))?.departement;
  if (departement !== undefined) rows.put(EtablissementMesure, { siret, departement });
};

type Situe = EtablissementAjoute | EtablissementCorrige | EtablissementTransfere;

const situerLEtablissement = ({ data: { siret, commune } }: RecordedEvent<Situe>, rows: Rows) => {
  situer(siret, commune, rows);
};

const enroler = (
  { data: { siren, region, enroleeLe } }: RecordedEvent<EntrepriseEnrolee | EntrepriseEnroleeSansCode>,
  rows: Rows,
) => {
  rows.patch(EntrepriseMesuree, { siren }, { region, enroleeLe });
};

export type FaitDeLieu =
  | EntrepriseReferenceeSansCommune
  | EntrepriseReferencee
  | Situe
  | EntrepriseEnroleeSansCode
  | EntrepriseEnrolee
  | DossierDeposeSansAuteur
  | DossierDeposeSansEtablissement
  | DossierDepose;

const deposer = (
  { data: { dossierId, siren } }: RecordedEvent<DossierDeposeSansAuteur | DossierDeposeSansEtablissement>,
  rows: Rows,
) => {
  rows.put(DossierMesure, { dossierId, siren, siret: null });
};

/** Where companies and files are, for the figures by département. */
export const LIEUX = {
  'EntrepriseReferencee.v1': (
    { data: { siren, siret } }: RecordedEvent<EntrepriseReferenceeSansCommune>,
    rows: Rows,
  ) => {
    rows.put(EntrepriseMesuree, { siren, siret });
  },
  'EntrepriseReferencee.v2': ({ data: { siren, siret, commune } }: RecordedEvent<EntrepriseReferencee>, rows: Rows) => {
    rows.put(EntrepriseMesuree, { siren, siret });
    situer(siret, commune, rows);
  },
  'EtablissementAjoute.v1': situerLEtablissement,
  'EtablissementCorrige.v1': situerLEtablissement,
  'EtablissementTransfere.v1': situerLEtablissement,
  'EntrepriseEnrolee.v1': enroler,
  'EntrepriseEnrolee.v2': enroler,
  'DossierDepose.v1': deposer,
  'DossierDepose.v2': deposer,
  'DossierDepose.v3': ({ data: { dossierId, siren, siret } }: RecordedEvent<DossierDepose>, rows: Rows) => {
    rows.put(DossierMesure, { dossierId, siren, siret });
  },
};
