import { Injectable } from '@nestjs/common';
import { Destinataires, type Destinataire } from '#modules/messages';
import { CoffrePersonnes } from './coffre-personnes';

@Injectable()
export class DestinatairesDuCoffre extends Destinataires {
  constructor(private readonly coffre: CoffrePersonnes) {
    super();
  }

  lire(personneId: string, messageId: string): Promise<Destinataire | undefined> {
    return this.coffre.lirePourLeProgramme(personneId, `Envoi du message ${messageId}`);
  }
}
