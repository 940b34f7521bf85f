import type { CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours } from '#libs/france';
import {
  AccepterConnecteur,
  CandidaterCommeConnecteur,
  CompleterCandidature,
  ConsentirALAnnuaire,
  DemanderComplement,
  RefuserConnecteur,
  SignerCharteDuConnecteur,
} from '#modules/connecteurs';
import type { Alea } from '../alea';
import type { CalendrierSimule } from '../calendrier-simule';
import { EMPREINTE_DES_CONNECTEURS } from '../charte-simulee';
import type { Redaction } from '../redaction';
import { personneDe, type ConnecteurSimule } from './connecteur-simule';
import { ouvertureDe } from './ouverture';
import { jourDeFiche } from './semaine';

const QUINZAINE = 14;
const DERNIERE_VAGUE = 17;

/** The two whose labels end, or are renewed, come before the year: a label lasts three years. */
export const estPrecurseur = ({ emploi }: ConnecteurSimule): boolean =>
  emploi === 'label-expire' || emploi === 'label-renouvele';

const arriveeDe = (calendrier: CalendrierSimule, alea: Alea, connecteur: ConnecteurSimule): string => {
  if (estPrecurseur(connecteur)) return jourDeFiche(calendrier.premierJour);
  const vague = connecteur.emploi !== 'benevole' || alea.chance(0.4) ? 0 : alea.entre(0, DERNIERE_VAGUE);
  return ajouterDesJours(ouvertureDe(calendrier), vague * QUINZAINE);
};

/** Writes an application that is accepted, some after they were completed. Returns the day of the acceptance. */
export const candidatureAcceptee = (redaction: Redaction, alea: Alea, connecteur: ConnecteurSimule): string => {
  const { connecteurId, region, profil, origine } = connecteur;
  const referent = redaction.personne('referent.territorial', region);
  const lui = personneDe(connecteur);
  const ajouter = (jour: string, acteur: typeof lui, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, connecteurId, acteur, commande);
  };
  const deposee = arriveeDe(redaction.calendrier, alea, connecteur);
  let acceptee = ajouterDesJours(deposee, estPrecurseur(connecteur) ? 7 : QUINZAINE);
  const incomplete = connecteur.emploi === 'benevole' && alea.chance(0.15);
  const presente = incomplete ? { ...profil, competences: profil.competences.slice(0, 1) } : profil;
  ajouter(deposee, lui, (context) => new CandidaterCommeConnecteur({ ...presente, origine }, context));
  if (incomplete) {
    const complement = { connecteurId, elements: ['competences', 'experience'] } as const;
    ajouter(acceptee, referent, (context) => new DemanderComplement(complement, context));
    ajouter(ajouterDesJours(acceptee, QUINZAINE), lui, (context) => new CompleterCandidature(profil, context));
    acceptee = ajouterDesJours(acceptee, 2 * QUINZAINE);
  }
  ajouter(acceptee, referent, (context) => new AccepterConnecteur({ connecteurId }, context));
  const signee = estPrecurseur(connecteur) ? ouvertureDe(redaction.calendrier) : acceptee;
  const signature = { empreinte: EMPREINTE_DES_CONNECTEURS };
  ajouter(signee, lui, (context) => new SignerCharteDuConnecteur(signature, context));
  if (alea.chance(0.7)) ajouter(signee, lui, (context) => new ConsentirALAnnuaire({}, context));
  return acceptee;
};

const MOTIFS = ['competences-insuffisantes', 'interet-commercial', 'territoire-deja-couvert'] as const;

/** Writes an application that does not end well: refused, one in three once a completion was asked for, or left incomplete. */
export const candidatureSansSuite = (
  redaction: Redaction,
  alea: Alea,
  connecteur: ConnecteurSimule,
  place: number,
): void => {
  const { connecteurId, region, profil, origine } = connecteur;
  const responsable = redaction.personne('region.responsable', region);
  const deposee = ajouterDesJours(ouvertureDe(redaction.calendrier), alea.entre(0, DERNIERE_VAGUE) * QUINZAINE);
  const ajouter = (jour: string, acteur: typeof responsable, commande: (context: CommandContext) => object) => {
    redaction.ajouter(jour, connecteurId, acteur, commande);
  };
  const apres = (quinzaines: number) => ajouterDesJours(deposee, quinzaines * QUINZAINE);
  const candidature = { ...profil, origine };
  ajouter(deposee, personneDe(connecteur), (context) => new CandidaterCommeConnecteur(candidature, context));
  const complete = place % 3 !== 0;
  const complement = { connecteurId, elements: ['experience'] } as const;
  if (!complete) ajouter(apres(1), responsable, (context) => new DemanderComplement(complement, context));
  if (place % 6 === 3) return;
  const motifs = complete ? [MOTIFS[place % MOTIFS.length] ?? MOTIFS[0]] : (['candidature-incomplete'] as const);
  ajouter(
    apres(complete ? 1 : 3),
    responsable,
    (context) => new RefuserConnecteur({ connecteurId, motifs: [...motifs] }, context),
  );
};
