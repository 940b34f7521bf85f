import { ajouterDesJours } from '#libs/france';
import { Alea } from '../alea';
import type { CalendrierSimule } from '../calendrier-simule';
import { Redaction, type Acte } from '../redaction';
import type { Arrivee } from '../vie-simulee';
import { candidatureAcceptee, candidatureSansSuite } from './candidature-de-connecteur';
import { connecteurDe, connecteursDe, nombreDeConnecteurs } from './connecteur-simule';
import { besoinsDe, deposer, suiteDe, type DemandeSimulee } from './demande-simulee';
import { ficheDe, type ConnecteurAccepte } from './fiche-simulee';
import { labelsDe } from './label-de-connecteur-simule';
import { lesDouze } from './les-douze';
import { premieresDemandesDe } from './ouverture';
import { prescriptionsDe } from './prescription-simulee';
import { cloturesDe } from './suite-simulee';

interface Reseau {
  readonly graine: number;
  readonly calendrier: CalendrierSimule;
  readonly arrivees: readonly Arrivee[];
  /** SIREN of the companies that join others, are joined, end or move. */
  readonly changees: ReadonlySet<string>;
  /** SIREN of those whose account decides something else. */
  readonly comptees: ReadonlySet<string>;
}

interface ActesDuReseau {
  readonly actes: readonly Acte[];
  readonly personnes: readonly { readonly personneId: string; readonly nom: string }[];
}

const PAR_ENTREPRISE = 0.5;
/** The twelve, and each thing that becomes of a request. */
const LE_MOINS = 36;
const DERNIERE_ENTREE = '2025-12-05';
const SANS_SUITE = 0.1;
const REGIONS_DES_SERVICES = 4;

/** The regions of most of these companies, the largest first. */
const plusGrandes = (arrivees: readonly Arrivee[]): readonly string[] => {
  const nombres = new Map<string, number>();
  for (const { entreprise } of arrivees) nombres.set(entreprise.region, (nombres.get(entreprise.region) ?? 0) + 1);
  return [...nombres.entries()]
    .sort(([une, n], [autre, m]) => m - n || (une < autre ? -1 : 1))
    .slice(0, REGIONS_DES_SERVICES)
    .map(([region]) => region);
};

/**
 * Requests of the year, a company after the other: each has one before any has two. The first ones, of which each ends otherwise, are
 * where there are connecteurs for them.
 */
const demandesDe = (
  redaction: Redaction,
  alea: Alea,
  arrivees: readonly Arrivee[],
  {
    premier,
    nombre,
    regions,
  }: { readonly premier: number; readonly nombre: number; readonly regions: readonly string[] },
): readonly DemandeSimulee[] => {
  const premieresDemandes = premieresDemandesDe(redaction.calendrier);
  const tirees = arrivees
    .map((arrivee) => ({ arrivee, tour: alea.next() }))
    .sort((une, autre) => une.tour - autre.tour)
    .map(({ arrivee }) => arrivee);
  const servies = tirees.filter(({ entreprise }) => regions.includes(entreprise.region)).slice(0, LE_MOINS);
  const melangees = [...servies, ...tirees.filter((arrivee) => !servies.includes(arrivee))];
  if (melangees.length === 0) return [];
  return Array.from({ length: nombre }, (_, place) => {
    const { entreprise, enrolee } = melangees[place % melangees.length] as Arrivee;
    const auPlusTot = enrolee < premieresDemandes ? premieresDemandes : enrolee;
    const deposeeLe = ajouterDesJours(auPlusTot, alea.entre(2, 40));
    return deposer({ redaction, alea, rang: premier + place, entreprise, besoins: besoinsDe(alea), deposeeLe });
  });
};

/** The network of the year: its connecteurs, the requests that they take, their labels and the services that are subsidised. */
export const reseauDe = ({ graine, calendrier, arrivees, changees, comptees }: Reseau): ActesDuReseau => {
  const redaction = new Redaction(graine, calendrier, 'reseau', calendrier.dernierJour);
  const alea = new Alea(graine + 8);
  const stables = arrivees.filter(
    ({ entreprise, enrolee }) => !changees.has(entreprise.siren) && enrolee <= calendrier.jour(DERNIERE_ENTREE),
  );
  const seules = stables.filter(({ entreprise, sansAide }) => sansAide && !comptees.has(entreprise.siren));
  const regions = plusGrandes(seules);
  const nombre = nombreDeConnecteurs(arrivees.length);
  const connecteurs: readonly ConnecteurAccepte[] = connecteursDe(redaction, alea, regions, nombre).map((un) => ({
    ...un,
    accepteLe: candidatureAcceptee(redaction, alea, un),
  }));
  const refuses = Array.from({ length: Math.max(6, Math.round(nombre * SANS_SUITE)) }, (_, place) =>
    connecteurDe(redaction, alea, { region: alea.parmi(connecteurs).region, emploi: 'benevole', rang: nombre + place }),
  );
  for (const [place, refuse] of refuses.entries()) candidatureSansSuite(redaction, alea, refuse, place);

  const deLaRegion = <Item>(items: readonly Item[], region: string, regionDe: (item: Item) => string) =>
    items.filter((item) => regionDe(item) === region);
  for (const connecteur of connecteurs) {
    const { region } = connecteur;
    const collegues = deLaRegion(connecteurs, region, (un) => un.region);
    const sirens = deLaRegion(stables, region, ({ entreprise }) => entreprise.region).map(
      ({ entreprise }) => entreprise.siren,
    );
    ficheDe({ redaction, alea, collegues, sirens }, connecteur);
    if (connecteur.emploi !== 'les-douze') cloturesDe(redaction, connecteur, connecteur.accepteLe);
  }

  const douze = lesDouze({ redaction, alea, connecteurs, arrivees: stables });
  const prevues = Math.max(LE_MOINS, Math.round(arrivees.length * PAR_ENTREPRISE));
  const rangs = { premier: douze.length, nombre: prevues - douze.length, regions };
  const demandes = demandesDe(redaction, alea, stables, rangs);
  for (const [place, demande] of demandes.entries()) {
    const siens = deLaRegion(connecteurs, demande.entreprise.region, (un) => un.region);
    const possibles = siens.filter(({ emploi }) => emploi !== 'les-douze').map(({ connecteurId }) => connecteurId);
    suiteDe({ redaction, alea, possibles }, demande, place);
  }

  labelsDe({ redaction, alea }, connecteurs);
  prescriptionsDe({ redaction, alea, regions, connecteurs, arrivees: seules, demandes, entreprises: arrivees.length });
  const personnes = [...connecteurs, ...refuses].map(({ connecteurId: personneId, nom }) => ({ personneId, nom }));
  return { actes: redaction.actes, personnes };
};
