import { Controller, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { EventStore, load, type Actor, type RecordedEvent } from '#libs/event-sourcing';
import { AskedBy, AskedUnder, PersonalPage, UuidParameter } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { conventionConnue, conventionPret } from '#modules/pme-digitale';
import type { Vue } from '../vue';
import { lireLesMois } from './mois-de-preuve';
import { ligneDePreuve } from './ligne-de-preuve';
import { pageDuDossierDePreuve } from './dossier-de-preuve.page';

/** What one of the two companies prints for the labour inspectorate. It is read from the facts themselves. */
@ApiExcludeController()
@Controller()
export class DossierDePreuveController {
  constructor(private readonly store: EventStore) {}

  @PersonalPage('conventions-de-pret/:conventionId/dossier-de-preuve')
  @AskedUnder(lecture)
  async montrer(@Param('conventionId', UuidParameter) conventionId: string, @AskedBy() actor: Actor): Promise<Vue> {
    const faits: RecordedEvent[] = [];
    const { state } = await load(this.store, conventionPret, conventionId, (fait) => {
      faits.push(fait);
    });
    const convention = conventionConnue(state, actor);
    const { preteuseSiren, utilisatriceSiren } = convention.texte.contenu;
    const entreprises = { [preteuseSiren]: 'prêteuse', [utilisatriceSiren]: 'utilisatrice' };
    return pageDuDossierDePreuve(
      convention,
      faits.map((fait) => ligneDePreuve(fait, entreprises)),
      await lireLesMois(this.store, conventionId, entreprises),
    );
  }
}
