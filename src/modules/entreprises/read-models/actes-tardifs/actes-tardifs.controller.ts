import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, streamName, type Actor, type RecordedEvent } from '#libs/event-sourcing';
import { AskedBy, pageOf, type PageOf, Pagination, Question, SIREN, sliceOf } from '#libs/http';
import { ecartDeDate, lecture } from '#modules/habilitations';
import { DATES_DES_ENTREPRISES as DATES } from '../../dates-legales';
import { entreprise } from '../../entreprise/entreprise';
import { EntrepriseInconnue } from '../../entreprise/entreprise.errors';
import type { EntrepriseEvent } from '../../entreprise/entreprise.events';
import { peutVoirEntreprise } from '../../entreprise/etablissements';
import { GROUPES_DE_FRANCE, groupes } from '../../groupe/groupes';
import type { GroupeEvent } from '../../groupe/groupe.events';
import { LIBELLES } from '../../libelles';
import { ActeTardifDEntreprise } from './actes-tardifs.answer';

type Fait = RecordedEvent<EntrepriseEvent | GroupeEvent>;

const concerne = ({ data }: Fait, siren: string) =>
  'siren' in data ? data.siren === siren : [data.tete, ...data.membres].some((membre) => membre.siren === siren);

@ApiTags('Entreprises')
@Controller('api/v1/entreprises')
export class ActesTardifsDEntrepriseController {
  constructor(private readonly store: EventStore) {}

  /** Les actes de sa vie dont la date en droit n'est pas le jour de l'enregistrement, les derniers enregistrés d'abord. Lus dans les faits eux-mêmes. */
  @Question(':siren/actes-tardifs', lecture)
  @ApiOkResponse({ type: pageOf(ActeTardifDEntreprise) })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lister(
    @Param('siren', SIREN) siren: string,
    @Query() { page, taille }: Pagination,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<ActeTardifDEntreprise>> {
    const { state: fiche } = await load(this.store, entreprise, siren);
    if (fiche.etat === 'absente' || !peutVoirEntreprise(actor, fiche)) throw new EntrepriseInconnue();
    const tardifs: ActeTardifDEntreprise[] = [];
    for (const flux of [streamName(entreprise, siren), streamName(groupes, GROUPES_DE_FRANCE)])
      for await (const faits of this.store.readStream(flux))
        for (const fait of faits.filter(({ type }) => type in DATES) as readonly Fait[]) {
          const ecart = concerne(fait, siren) && ecartDeDate(fait, DATES[fait.type]);
          if (ecart) tardifs.unshift({ acte: LIBELLES[fait.type], ...ecart });
        }
    tardifs.sort((a, b) => b.enregistreLe.localeCompare(a.enregistreLe));
    return { page, taille, total: tardifs.length, lignes: sliceOf(tardifs, { page, taille }) };
  }
}
