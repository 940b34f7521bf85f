import { Injectable } from '@nestjs/common';
import { Messagerie, type IssueDeRemise } from '#modules/messages';

/** Stands for the mail server that is not connected. */
@Injectable()
export class AucuneMessagerie extends Messagerie {
  readonly etat = 'Aucun serveur de messagerie n’est relié : les messages sont enregistrés et ne partent pas.';
  readonly ouverte = false;

  maintenant(): string {
    return new Date().toISOString();
  }

  envoyer(): Promise<IssueDeRemise> {
    return Promise.resolve('serveur-injoignable');
  }
}
