import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { Brackets, type Repository, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { AskedBy, placeOf, Question } from '#libs/http';
import { permiseAChacun, visibles } from '#modules/habilitations';
import { LectureDesMessagesReservee } from '../../message/message.errors';
import { TextesMontres } from '../../textes-montres';
import { ecrire, PageDeMessages, parEtat } from './messages.answer';
import { LigneMessage } from './messages.entity';
import { FiltreMessages } from './messages.query';

@ApiTags('Messages')
@Controller('api/v1/messages')
export class MessagesController {
  constructor(
    @InjectRepository(LigneMessage) private readonly lignes: Repository<LigneMessage>,
    private readonly textes: TextesMontres,
  ) {}

  /** Les messages, les plus récents d'abord : les siens, et ceux de son périmètre. Le décompte ne tient pas compte de l'état demandé. */
  @Question('', permiseAChacun(LectureDesMessagesReservee), 'messages')
  @ApiOkResponse({ type: PageDeMessages })
  async lister(
    @Query() { etat, page, taille, ...filtre }: FiltreMessages,
    @AskedBy() actor: Actor,
  ): Promise<PageDeMessages> {
    const choix = this.choisir(filtre, actor);
    const nombres = await choix
      .clone()
      .select('ligne.etat', 'etat')
      .addSelect('count(*)::int', 'nombre')
      .groupBy('ligne.etat')
      .getRawMany<{ etat: string; nombre: number }>();
    if (etat !== undefined) choix.andWhere('ligne.etat = :etat', { etat });
    const { skip, take } = placeOf({ page, taille });
    const lignes = await choix
      .orderBy({ 'ligne.enregistreLe': 'DESC', 'ligne.messageId': 'ASC' })
      .skip(skip)
      .take(take)
      .getMany();
    const total = nombres
      .filter((un) => etat === undefined || un.etat === etat)
      .reduce((somme, { nombre }) => somme + nombre, 0);
    const { ici } = this.textes;
    return { page, taille, total, decompte: parEtat(nombres), lignes: lignes.map((ligne) => ecrire(ligne, ici)) };
  }

  private choisir(
    { gabarit, sujetNature, sujetId, destinataire }: Omit<FiltreMessages, 'etat' | 'page' | 'taille'>,
    actor: Actor,
  ): SelectQueryBuilder<LigneMessage> {
    const choix = this.lignes.createQueryBuilder('ligne').where(this.visiblesDe(actor, destinataire ?? 'tous'));
    if (gabarit !== undefined) choix.andWhere('ligne.gabarit = :gabarit', { gabarit });
    if (sujetNature !== undefined) choix.andWhere('ligne.sujetNature = :sujetNature', { sujetNature });
    if (sujetId !== undefined) choix.andWhere('ligne.sujetId = :sujetId', { sujetId });
    return choix;
  }

  /** As `estVisible` of one message: its recipient, the company or the region that it is about, and the whole country. */
  private visiblesDe(actor: Actor, destinataire: 'a-moi' | 'tous'): Brackets {
    const { personneId } = actor;
    return new Brackets((choix) => {
      choix.where('ligne.destinataireId = :personneId', { personneId });
      const perimetre = destinataire === 'tous' ? visibles(actor) : undefined;
      if (!perimetre) return;
      const { siren, region } = perimetre;
      if (siren !== undefined) choix.orWhere('ligne.siren = :siren', { siren });
      else if (region !== undefined) choix.orWhere('ligne.territoire = :region', { region });
      else choix.orWhere('true');
    });
  }
}
