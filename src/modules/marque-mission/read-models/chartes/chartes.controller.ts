import { Controller, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load } from '#libs/event-sourcing';
import { PatternParameter, PUBLIC, Question } from '#libs/http';
import { charte, type Charte } from '../../charte/charte';
import { VersionDeCharteInconnue } from '../../charte/charte.errors';
import { NATURES_DE_CHARTE, type NatureDeCharte } from '../../charte/charte.events';
import { NATURE_DE_CHARTE } from '../../charte/nature.parameter';
import { VersionsDesChartes, TexteDeCharte } from './chartes.answer';

const RANG = new PatternParameter(/^[1-9]\d{0,5}$/, 'rang de version, à partir de 1,');

const montrer = ({ versions }: Charte): readonly TexteDeCharte[] =>
  versions.map(({ publieePar: _, ...version }, index) => ({
    ...version,
    remplaceeLe: versions[index + 1]?.publieeLe ?? null,
  }));

/** Versions are few: they are read from the streams, without rows. */
@ApiTags('Chartes')
@Controller('api/v1/chartes')
export class ChartesController {
  constructor(private readonly store: EventStore) {}

  /** Les versions des chartes des partenaires et des connecteurs, sans leur texte. */
  @Question('', PUBLIC)
  @ApiOkResponse({ type: VersionsDesChartes })
  async lister(): Promise<VersionsDesChartes> {
    const chartes = await Promise.all(NATURES_DE_CHARTE.map((nature) => this.versions(nature)));
    return { lignes: chartes.flat().map(({ texte: _, ...version }) => version) };
  }

  /** Une version d'une charte, et son texte. */
  @Question(':nature/versions/:version', PUBLIC)
  @ApiOkResponse({ type: TexteDeCharte })
  @ApiParam({ name: 'nature', schema: { type: 'string', enum: [...NATURES_DE_CHARTE], example: 'partenaire' } })
  @ApiParam({ name: 'version', example: '1' })
  async lire(
    @Param('nature', NATURE_DE_CHARTE) nature: NatureDeCharte,
    @Param('version', RANG) version: string,
  ): Promise<TexteDeCharte> {
    const publiee = (await this.versions(nature)).at(Number(version) - 1);
    if (!publiee) throw new VersionDeCharteInconnue();
    return publiee;
  }

  private async versions(nature: NatureDeCharte): Promise<readonly TexteDeCharte[]> {
    return montrer((await load(this.store, charte, nature)).state);
  }
}
