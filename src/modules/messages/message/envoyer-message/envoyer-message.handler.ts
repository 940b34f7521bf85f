import { CommandHandler } from '@nestjs/cqrs';
import { authorize, EventStore, load, transact, type Transacted } from '#libs/event-sourcing';
import { Destinataires } from '../../destinataires';
import { mettreEnTexte, rediger } from '../../gabarits/gabarits';
import { LiensPersonnels } from '../../liens-personnels';
import { Messagerie } from '../../messagerie';
import { message, type Message } from '../message';
import { attendCetEssai, envoyer, EnvoyerMessage, estHorsDelai, type Issue } from './envoyer-message';

type Existant = Extract<Message, { message: object }>;

/** A process that ends between the answer of the mail server and the fact sends again, under the same Message-ID. */
@CommandHandler(EnvoyerMessage)
export class EnvoyerMessageHandler {
  constructor(
    private readonly store: EventStore,
    private readonly messagerie: Messagerie,
    private readonly destinataires: Destinataires,
    private readonly liens: LiensPersonnels,
  ) {}

  async execute(command: EnvoyerMessage): Promise<Transacted> {
    authorize(command);
    const { messageId, essai } = command.data;
    const { state } = await load(this.store, message, messageId);
    if (!attendCetEssai(state, essai)) return { facts: [] };
    const nonEnvoi = this.raisonDeNePasEnvoyer(state);
    const issue = nonEnvoi ?? (await this.tenter(state));
    // A try takes place now; what is not sent counts from what asked for it, also in a simulated year.
    const at = nonEnvoi ? command.context.at : this.messagerie.maintenant();
    const tente = new EnvoyerMessage(command.data, { ...command.context, at });
    const commande = EnvoyerMessage.name;
    return transact(this.store, message, messageId, envoyer(tente, issue), tente.context, { commande });
  }

  private raisonDeNePasEnvoyer(state: Existant) {
    if (!this.messagerie.ouverte) return 'envoi-eteint';
    return estHorsDelai(state, this.messagerie.maintenant()) ? 'hors-delai' : undefined;
  }

  private async tenter({ message: enregistre }: Existant): Promise<Issue> {
    const { messageId, destinataireId } = enregistre;
    const destinataire = await this.destinataires.lire(destinataireId, messageId);
    if (!destinataire) return 'personne-inconnue';
    const { nom, courriel } = destinataire;
    if (courriel === undefined) return 'sans-adresse';
    const redaction = rediger(enregistre);
    const adresse = redaction.lien ? await this.liens.faireAdresse(redaction.lien) : undefined;
    const texte = mettreEnTexte(redaction, nom, adresse);
    return this.messagerie.envoyer({ messageId, a: { nom, courriel }, objet: redaction.objet, texte });
  }
}
