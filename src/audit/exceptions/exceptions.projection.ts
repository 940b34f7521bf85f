import type { DomainEvent, RecordedEvent } from '#libs/event-sourcing';
import { estRegion } from '#libs/france';
import { projection, type Rows } from '#libs/projections';
import { enregistrementDe, estTardif } from '#modules/habilitations';
import { jourDeDroit } from '../chronologie/ordres';
import { categorieDe } from '../flux-du-programme';
import { TYPES_DATES } from '../recit/recits';
import { exerceesDans, TYPES_A_FONCTION } from './fonctions';
import {
  AideDuCompte,
  EngagementDObjet,
  MontantOctroye,
  PaiementDObjet,
  PlafondDeDispositif,
  PlafondDObjet,
} from './lignes/argent.entity';
import { EcheanceFixee, EtapeFaite } from './lignes/etapes.entity';
import { FaitTardif, FluxSitue, FonctionExercee, type FaitCommun } from './lignes/faits.entity';
import { objetDuFait } from './objet-du-fait';
import { releverLArgent, TYPES_D_ARGENT } from './relever-l-argent';
import { releverLesComptes, TYPES_DES_COMPTES } from './relever-les-comptes';
import { releverLesEtapes, TYPES_D_ETAPES } from './relever-les-etapes';

type Donnees = Readonly<Record<string, unknown>>;

const REGIONS_DITES = ['region', 'territoire', 'preteuseRegion', 'regionOffre'];
const AUTRES_REGIONS_DITES = ['utilisatriceRegion', 'regionBesoin'];

const regionDite = (data: Donnees, champs: readonly string[]): string | null =>
  (champs.map((champ) => data[champ]).find((valeur) => typeof valeur === 'string' && estRegion(valeur)) as
    string | undefined | null) ?? null;

/** One of their facts may name a region: the next one is not of it. */
const DU_PAYS = new Set(['experimentation', 'indicateur', 'serie']);

const CHAMPS_DE_MONTANT = [
  'montantAccordeCentimes',
  'montantPayeCentimes',
  'montantProposeCentimes',
  'montantCentimes',
  'aideCentimes',
];

const centimesDe = (data: Donnees): number | null => {
  const montant = CHAMPS_DE_MONTANT.map((champ) => data[champ]).find((valeur) => typeof valeur === 'number');
  return typeof montant === 'number' ? montant : null;
};

const releverLaDate = (fait: RecordedEvent, commun: FaitCommun, rows: Rows) => {
  const compteLe = jourDeDroit(fait);
  if (compteLe === null || !estTardif(compteLe, commun.jour)) return;
  const { motif } = enregistrementDe(fait.metadata);
  rows.put(FaitTardif, { ...commun, type: fait.type, compteLe, motif });
};

const relever = (fait: RecordedEvent, rows: Rows): void => {
  const { type, stream: flux, metadata } = fait;
  const data = fait.data as Donnees;
  const region = regionDite(data, REGIONS_DITES);
  const { enregistreLe: jour } = enregistrementDe(metadata);
  const { personneId } = metadata.actor;
  const commun = { position: Number(fait.position), flux, region, jour, personneId };
  const objet = objetDuFait(fait);
  if (region !== null && !DU_PAYS.has(categorieDe(flux)))
    rows.put(FluxSitue, { flux, region, autreRegion: regionDite(data, AUTRES_REGIONS_DITES) });
  releverLaDate(fait, commun, rows);
  for (const [fonction, qui] of exerceesDans(type, data))
    rows.put(FonctionExercee, {
      ...{ ...commun, fonction, objet, personneId: qui, instantMs: Date.parse(metadata.occurredAt) },
      centimes: centimesDe(data),
      fournisseurId: typeof data.fournisseurId === 'string' ? data.fournisseurId : null,
    });
  releverLesEtapes(fait, commun, objet, rows);
  releverLArgent(fait, commun, rows);
  releverLesComptes(fait, rows);
};

/** Reads every fact that the law dates, so that none is recorded late unseen. A subsidy that another body published was not an act of the programme. */
const TYPES = new Set([
  ...TYPES_DATES.filter((type) => !type.startsWith('Subvention')),
  ...[TYPES_A_FONCTION, TYPES_D_ETAPES, TYPES_D_ARGENT, TYPES_DES_COMPTES].flat(),
]);

/** Small rows from which exceptions are found when they are asked for, so that a threshold that changes needs no new build. */
export const exceptions = projection<DomainEvent>({
  name: 'exceptions@1',
  tables: [
    ...[FluxSitue, FonctionExercee, FaitTardif, EcheanceFixee, EtapeFaite],
    ...[EngagementDObjet, PaiementDObjet, MontantOctroye, PlafondDObjet, PlafondDeDispositif, AideDuCompte],
  ],
  on: Object.fromEntries([...TYPES].map((type) => [type, relever])),
});
