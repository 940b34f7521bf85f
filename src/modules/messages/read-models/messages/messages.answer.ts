import { OmitType } from '@nestjs/swagger';
import { pageOf } from '#libs/http';
import { ETATS_DU_MESSAGE, type EtatDuMessage } from '../../message/message';
import { mettreEnTexte, rediger } from '../../gabarits/gabarits';
import type { Valeurs } from '../../gabarits/gabarit';
import { LigneMessage } from './messages.entity';

const SANS_TEXTE = 'Le texte d’un message ne se montre que sur la base intégrée, où le programme s’essaie.';

/** Un message, avec son objet. */
export class MessageEcrit extends OmitType(LigneMessage, ['valeurs']) {
  /**
   * Objet du message.
   * @example "Aide accordée le 20/04/2026"
   */
  objet!: string;

  /**
   * Texte du message, sans le nom de son destinataire ; null ailleurs que sur la base intégrée.
   * @example "Bonjour, …"
   */
  texte!: string | null;

  /**
   * Pourquoi le texte manque ; null quand il est là.
   * @example "Le texte d’un message ne se montre que sur la base intégrée, où le programme s’essaie."
   */
  raisonSansTexte!: string | null;
}

/** Nombre de messages par état. */
export class MessagesParEtat {
  /**
   * À envoyer.
   * @example 2
   */
  aEnvoyer!: number;

  /**
   * Remis au serveur de messagerie.
   * @example 40
   */
  remis!: number;

  /**
   * Échoués.
   * @example 1
   */
  echoue!: number;

  /**
   * Non envoyés.
   * @example 0
   */
  nonEnvoye!: number;
}

/** Une page de messages, avec leur nombre par état. */
export class PageDeMessages extends pageOf(MessageEcrit) {
  /** Nombre de messages par état, pour les autres filtres demandés. */
  decompte!: MessagesParEtat;
}

const CHAMPS = {
  'a-envoyer': 'aEnvoyer',
  remis: 'remis',
  echoue: 'echoue',
  'non-envoye': 'nonEnvoye',
} as const satisfies Readonly<Record<EtatDuMessage, keyof MessagesParEtat>>;

export const parEtat = (nombres: readonly { readonly etat: string; readonly nombre: number }[]): MessagesParEtat =>
  Object.fromEntries(
    ETATS_DU_MESSAGE.map((etat) => [CHAMPS[etat], nombres.find((un) => un.etat === etat)?.nombre ?? 0]),
  ) as unknown as MessagesParEtat;

export const ecrire = ({ valeurs, ...ligne }: LigneMessage, montreLeTexte: boolean): MessageEcrit => {
  const redaction = rediger({ ...ligne, valeurs: JSON.parse(valeurs) as Valeurs });
  return {
    ...ligne,
    objet: redaction.objet,
    texte: montreLeTexte ? mettreEnTexte(redaction) : null,
    raisonSansTexte: montreLeTexte ? null : SANS_TEXTE,
  };
};
