import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  DeclarerAbsence,
  DeclarerInterets,
  DefinirCapacite,
  DefinirProfil,
  RetirerDeLAnnuaire,
  SortirConnecteur,
} from '#modules/connecteurs';
import type { Alea } from '../alea';
import type { CalendrierSimule } from '../calendrier-simule';
import type { Redaction } from '../redaction';
import { choisir, DOUZE, personneDe, societeDe, type ConnecteurSimule, type Emploi } from './connecteur-simule';
import { ouvertureDe } from './ouverture';
import { jourDeFiche, jourDeMiseEnRelation } from './semaine';

export interface ConnecteurAccepte extends ConnecteurSimule {
  readonly accepteLe: string;
}

/** Months of holidays, by the first day from which an absence may begin. */
const VACANCES = ['02-17', '04-14', '07-14', '07-28', '08-04', '10-20', '12-15'];

/** Places of those who have a part of their own: the twelve, those who take them over, and one whom nothing is proposed to. */
const PLACES: Partial<Readonly<Record<Emploi, number>>> = { 'les-douze': DOUZE, releve: 8, 'label-expire': 0 };

interface Fiche {
  readonly redaction: Redaction;
  readonly alea: Alea;
  readonly collegues: readonly ConnecteurAccepte[];
  /** SIREN of companies of the region. */
  readonly sirens: readonly string[];
}

/** Writes what a connecteur says of themselves in the year: places, absences with or without a delegate, interests, their name, their leaving. */
export const ficheDe = ({ redaction, alea, collegues, sirens }: Fiche, connecteur: ConnecteurAccepte): void => {
  const { connecteurId, accepteLe, emploi, profil } = connecteur;
  const { calendrier } = redaction;
  const ouverture = ouvertureDe(calendrier);
  const ajouter = (jour: string, commande: (context: CommandContext) => object) => {
    if (jour > calendrier.fin) return;
    redaction.ajouter(jour, connecteurId, personneDe(connecteur), commande);
  };
  // Whoever came before the year says it in the year.
  const debut = accepteLe < ouverture ? ouverture : accepteLe;
  const fiche = (apres: number) => jourDeFiche(ajouterDesJours(debut, apres));
  const places = PLACES[emploi];
  if (places !== undefined) ajouter(fiche(0), (context) => new DefinirCapacite({ capacite: places }, context));
  else if (alea.chance(0.4)) {
    const capacite = alea.parmi([1, 2, 5, 6, 8]);
    ajouter(fiche(14), (context) => new DefinirCapacite({ capacite }, context));
  }
  // A supplier says for which company they work before the first service.
  const societe = societeDe(connecteur);
  if (societe !== null) ajouter(fiche(0), (context) => new DeclarerInterets({ sirens: [societe] }, context));
  else if (alea.chance(0.1) && sirens.length > 0) {
    const interets = { sirens: choisir(alea, sirens, alea.entre(1, 2)) };
    ajouter(fiche(28), (context) => new DeclarerInterets(interets, context));
  }
  if (emploi !== 'benevole') return;
  if (alea.chance(0.35)) absence({ ajouter, alea, calendrier, collegues }, connecteur);
  if (alea.chance(0.05)) ajouter(fiche(56), (context) => new RetirerDeLAnnuaire({}, context));
  if (alea.chance(0.06)) {
    const langues = [...new Set([...profil.langues, 'en' as const])];
    ajouter(fiche(70), (context) => new DefinirProfil({ ...profil, langues }, context));
  }
  if (alea.chance(0.03))
    ajouter(
      jourDeMiseEnRelation(ajouterDesJours(accepteLe, alea.entre(90, 200))),
      (context) => new SortirConnecteur({ connecteurId, motif: 'a-sa-demande' }, context),
    );
};

interface Absences extends Pick<Fiche, 'alea' | 'collegues'> {
  readonly ajouter: (jour: string, commande: (context: CommandContext) => object) => void;
  readonly calendrier: CalendrierSimule;
}

const absence = (
  { ajouter, alea, calendrier, collegues }: Absences,
  { connecteurId, accepteLe }: ConnecteurAccepte,
): void => {
  const debuts = VACANCES.map((jour) => calendrier.saison(jour))
    .filter((jour) => jour > ajouterDesJours(accepteLe, 42))
    .sort();
  if (debuts.length === 0) return;
  const du = alea.parmi(debuts);
  const declaree = jourDeFiche(ajouterDesJours(du, -28));
  // A delegate is a connecteur who stays.
  const possibles = collegues.filter((autre) => autre.connecteurId !== connecteurId && autre.accepteLe < declaree);
  const delegueId = possibles.length > 0 && alea.chance(0.5) ? alea.parmi(possibles).connecteurId : undefined;
  const dates = { du, au: ajouterDesJours(du, alea.entre(6, 20)), delegueId };
  ajouter(declaree, (context) => new DeclarerAbsence(dates, context));
};
