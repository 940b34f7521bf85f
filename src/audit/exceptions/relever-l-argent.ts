import type { DomainEvent, RecordedEvent } from '#libs/event-sourcing';
import type { Rows } from '#libs/projections';
import type {
  AideAccordeeSansPrealables,
  AidePayeeEnUneFois,
  CreditsDegages,
  CreditsEngages,
  DispositifOuvert,
  DossierDeposeSansAuteur,
} from '#modules/aides-regionales';
import type { PrestationPayee, PrestationPrescrite, ServiceFaitCertifie } from '#modules/connecteurs';
import { plafondDe, regleDu } from '#modules/entreprises';
import { cleDObjet, type NatureDObjet } from '#modules/objets';
import {
  objetIdDe,
  type AmortissementAccorde,
  type AmortissementDemande,
  type AmortissementPaye,
} from '#modules/pme-digitale';
import {
  EngagementDObjet,
  MontantOctroye,
  PaiementDObjet,
  PlafondDeDispositif,
  PlafondDObjet,
} from './lignes/argent.entity';
import type { FaitCommun } from './lignes/faits.entity';

type Releveur<Fait extends DomainEvent> = (data: Fait['data'], commun: FaitCommun, rows: Rows) => void;

/** The rule of de minimis is that of the day of the grant, with fiscal years that end with the year. */
const octroyer = (
  [nature, id, centimes, accordeLe]: readonly [NatureDObjet, string, number, string],
  commun: FaitCommun,
  rows: Rows,
) => {
  const regle = regleDu(accordeLe);
  rows.put(MontantOctroye, {
    ...{ ...commun, objet: cleDObjet({ nature, id }), centimes, accordeLe },
    plafondDeMinimisCentimes: regle ? plafondDe(regle, false) : null,
    compteDepuisLe: regle?.debutDePeriode(accordeLe, '12-31') ?? null,
  });
};

const payer = (nature: NatureDObjet, id: string, centimes: number, commun: FaitCommun, rows: Rows) => {
  rows.put(PaiementDObjet, { ...commun, objet: cleDObjet({ nature, id }), centimes });
};

const deposer: Releveur<DossierDeposeSansAuteur> = ({ dossierId: id, dispositifId }, _, rows) => {
  rows.put(PlafondDObjet, { objet: cleDObjet({ nature: 'dossier-aide', id }), dispositifId });
};
const accorder: Releveur<AideAccordeeSansPrealables> = (data, commun, rows) => {
  octroyer(['dossier-aide', data.dossierId, data.montantAccordeCentimes, data.accordeeLe], commun, rows);
};
const payerLAide: Releveur<AidePayeeEnUneFois> = ({ dossierId, montantPayeCentimes }, commun, rows) => {
  payer('dossier-aide', dossierId, montantPayeCentimes, commun, rows);
};
const engager: Releveur<CreditsEngages> = ({ objet, montantCentimes }, _, rows) => {
  rows.add(EngagementDObjet, { objet: cleDObjet(objet) }, { centimes: montantCentimes });
};
const degager: Releveur<CreditsDegages> = ({ objet, montantCentimes }, _, rows) => {
  rows.add(EngagementDObjet, { objet: cleDObjet(objet) }, { centimes: -montantCentimes });
};
const ouvrir: Releveur<DispositifOuvert> = ({ dispositifId, plafondCentimes }, _, rows) => {
  rows.put(PlafondDeDispositif, { dispositifId, centimes: plafondCentimes });
};
const prescrire: Releveur<PrestationPrescrite> = ({ prestationId: id, conditions }, _, rows) => {
  rows.put(PlafondDObjet, { objet: cleDObjet({ nature: 'prestation', id }), centimes: conditions.plafondCentimes });
};
const certifier: Releveur<ServiceFaitCertifie> = (data, commun, rows) => {
  octroyer(['prestation', data.prestationId, data.aideCentimes, data.certifieLe], commun, rows);
};
const payerLaPrestation: Releveur<PrestationPayee> = ({ prestationId, montantCentimes }, commun, rows) => {
  payer('prestation', prestationId, montantCentimes, commun, rows);
};
const demander: Releveur<AmortissementDemande> = (data, _, rows) => {
  const objet = cleDObjet({ nature: 'amortissement', id: objetIdDe(data) });
  rows.put(PlafondDObjet, { objet, centimes: data.plafondCentimes });
};
const amortir: Releveur<AmortissementAccorde> = (data, commun, rows) => {
  octroyer(['amortissement', objetIdDe(data), data.montantCentimes, data.accordeLe], commun, rows);
};
const payerLAmortissement: Releveur<AmortissementPaye> = (data, commun, rows) => {
  payer('amortissement', objetIdDe(data), data.montantCentimes, commun, rows);
};

const RELEVEURS: Readonly<Record<string, Releveur<never>>> = {
  'DispositifOuvert.v1': ouvrir,
  'DossierDepose.v1': deposer,
  'DossierDepose.v2': deposer,
  'DossierDepose.v3': deposer,
  'CreditsEngages.v2': engager,
  'CreditsDegages.v2': degager,
  'AideAccordee.v1': accorder,
  'AideAccordee.v2': accorder,
  'AidePayee.v1': payerLAide,
  'AidePayee.v2': payerLAide,
  'PrestationPrescrite.v1': prescrire,
  'ServiceFaitCertifie.v1': certifier,
  'PrestationPayee.v1': payerLaPrestation,
  'AmortissementDemande.v1': demander,
  'AmortissementAccorde.v1': amortir,
  'AmortissementPaye.v1': payerLAmortissement,
};

/** What is committed, granted and paid, and the ceilings of it. */
export const releverLArgent = ({ type, data }: RecordedEvent, commun: FaitCommun, rows: Rows): void => {
  RELEVEURS[type]?.(data as never, commun, rows);
};

export const TYPES_D_ARGENT = Object.keys(RELEVEURS);
