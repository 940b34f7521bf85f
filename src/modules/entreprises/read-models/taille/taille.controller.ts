import { Controller, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type Actor } from '#libs/event-sourcing';
import { AskedBy, Question, SIREN } from '#libs/http';
import { lecture } from '#modules/habilitations';
import { entreprise } from '../../entreprise/entreprise';
import { entrepriseVisible } from '../../entreprise/vie';
import { TailleDEntreprise } from './taille.answer';

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class TailleController {
  constructor(private readonly store: EventStore) {}

  /** La taille d'une entreprise, exercice par exercice, ses liens, et sa catégorie de PME. Lue dans les faits : toujours à jour. */
  @Question(':siren/taille', lecture)
  @ApiOkResponse({ type: TailleDEntreprise })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(@Param('siren', SIREN) siren: string, @AskedBy() actor: Actor): Promise<TailleDEntreprise> {
    const { state } = await load(this.store, entreprise, siren);
    const { exercices, liens, categorie } = entrepriseVisible(state, actor).taille;
    return {
      exercices: exercices.map(({ siren: _, liees, ...exercice }) => ({ ...exercice, liees: [...liees] })),
      liens: [...liens],
      categorie: categorie?.categorie ?? null,
      regle: categorie?.regle ?? null,
      manquent: [...(categorie?.manquent ?? [])],
      derivation: [...(categorie?.derivation ?? [])],
    };
  }
}
