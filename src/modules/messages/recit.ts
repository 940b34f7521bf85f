import type { CodeOf } from '#libs/event-sourcing';
import type { Genre } from '#libs/france';
import type { MessageEvent } from './message/message.events';
import { DATES_DES_MESSAGES } from './dates-legales';
import { LIBELLES } from './libelles';

const PHRASES: Readonly<Record<MessageEvent['type'], string>> = {
  'MessageEnregistre.v1':
    'Message « {gabarit} » enregistré pour la personne {destinataireId} ; sujet : {sujetDe.nature} {sujetDe.id}',
  'MessageRemis.v1': 'Message remis au serveur de messagerie, essai {essai}',
  'EnvoiReporte.v1': 'Envoi du message reporté au {prochainEssaiA}, après l’essai {essai}',
  'MessageEchoue.v1': 'Envoi du message échoué à l’essai {essai} : {motif}',
  'MessageNonEnvoye.v1': 'Message non envoyé : {motif}',
  'MessageLu.v1': 'Message lu',
};

/** With the names of the values that templates print. */
const CHAMPS: Readonly<Record<string, string | readonly [string, Genre]>> = {
  avantLe: 'À faire avant le',
  conventionId: 'Convention',
  demandeId: 'Demande',
  essai: 'Essai',
  experimentationId: ['Expérimentation', 'texte'],
  jours: 'Délai',
  le: 'Date',
  messageId: 'Message',
  gabarit: ['Gabarit', 'texte'],
  moment: 'Situation',
  montantAccordeCentimes: 'Montant accordé',
  montantDemandeCentimes: 'Montant demandé',
  montantPayeCentimes: 'Montant payé',
  prochainEssaiA: ['Prochain essai', 'instant'],
  preteuseSiren: 'Entreprise prêteuse (SIREN)',
  prestationId: 'Prestation',
  relanceLe: 'Relance le',
  resteAPayerCentimes: 'Reste à payer',
  sujetDe: 'Sujet',
  utilisatriceSiren: 'Entreprise utilisatrice (SIREN)',
  valeurs: 'Valeurs imprimées',
  versionDuGabarit: 'Version du gabarit',
};

const CODES: Readonly<Partial<Record<CodeOf<MessageEvent['data']>, string>>> = {
  'envoi-eteint': 'envoi éteint',
  'hors-delai': 'hors délai',
  'personne-inconnue': 'personne inconnue',
  'refuse-par-le-serveur': 'refusé par le serveur',
  'sans-adresse': 'sans adresse',
  'serveur-injoignable': 'serveur injoignable',
};

/** Sentences of facts, names of fields and French of codes. */
export const RECIT_DES_MESSAGES = {
  libelles: LIBELLES,
  dates: DATES_DES_MESSAGES,
  phrases: PHRASES,
  champs: CHAMPS,
  codes: CODES,
} as const;
