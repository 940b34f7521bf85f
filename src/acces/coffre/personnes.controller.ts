import { Body, Controller, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { v5 as uuidv5 } from 'uuid';
import { EventStore, type Actor, type CommandContext } from '#libs/event-sourcing';
import {
  ApiFound,
  ApiIdentified,
  ApiWellFormed,
  AskedBy,
  AskedUnder,
  Context,
  RecordedUnder,
  ShowsAuthority,
  UuidParameter,
} from '#libs/http';
import { permise } from '#modules/habilitations';
import { CoffrePersonnes } from './coffre-personnes';
import { PersonneConsultee, PersonneEnregistree } from './personnes.answer';
import { ConsultationGuard, QUI_CONSULTE } from './consultation.guard';
import { ConsultationBody, PersonneBody } from './personnes.body';
import { EnregistrementReserve, PersonneInconnue } from './personnes.errors';

const QUI_ENREGISTRE = permise(
  {
    FR: ['mission.pilote'],
    region: ['region.instructeur'],
    siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
  },
  EnregistrementReserve,
);

@ApiTags('Personnes')
@ApiBearerAuth()
@Controller('api/v1/personnes')
export class PersonnesController {
  constructor(
    private readonly coffre: CoffrePersonnes,
    private readonly store: EventStore,
  ) {}

  /** Enregistrer une personne dans le coffre. Renvoyée sous la même Idempotency-Key, elle garde le même identifiant. */
  @Post()
  @HttpCode(200)
  @AskedUnder(QUI_ENREGISTRE)
  @ApiOkResponse({ type: PersonneEnregistree })
  @ApiIdentified()
  @ApiWellFormed()
  async enregistrer(@Body() body: PersonneBody, @Context() context: CommandContext): Promise<PersonneEnregistree> {
    const { commandId, actor, claim } = context;
    const personneId = uuidv5('personne', commandId);
    // As for any act, another body under the same key is refused.
    if (claim) {
      const reponse = await this.store.answerTo(claim);
      if (!reponse) await this.store.keepAnswer(claim, { facts: [] });
    }
    const { nom, courriel, telephone } = body;
    const contact = {
      ...(courriel === undefined ? {} : { courriel }),
      ...(telephone === undefined ? {} : { telephone }),
    };
    await this.coffre.enregistrerPersonnes([{ personneId, nom, ...contact }], actor);
    return { personneId };
  }

  /** Lire l'identité d'une personne, pour une raison. La lecture est elle-même enregistrée, et son refus aussi. Mission, auditeurs, et la région qui l'a enregistrée. */
  @Post(':personneId/consultation')
  @HttpCode(200)
  @ShowsAuthority(QUI_CONSULTE)
  @UseGuards(ConsultationGuard)
  @ApiOkResponse({ type: PersonneConsultee })
  @ApiIdentified()
  @ApiWellFormed()
  @ApiFound()
  @ApiParam({ name: 'personneId', example: '0190c5a0-0000-7000-8000-000000000001' })
  async consulter(
    @Param('personneId', UuidParameter) personneId: string,
    @Body() { motif }: ConsultationBody,
    @AskedBy() actor: Actor,
    @RecordedUnder() demande: string | undefined,
  ): Promise<PersonneConsultee> {
    const personne = await this.coffre.consulterPersonne(personneId, actor, motif, demande);
    if (!personne) throw new PersonneInconnue();
    return personne;
  }
}
