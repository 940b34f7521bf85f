import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository, SelectQueryBuilder } from 'typeorm';
import type { Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, pageOf, type PageOf, placeOf, Question } from '#libs/http';
import { lecture, visibles } from '#modules/habilitations';
import { DeclarationPmeSuivie, NombreDeDeclarationsPme } from './declarations.answer';
import { LigneDeclarationPme } from './declarations.entity';
import { ETAT_SQL, etatAu, suiteDeLaDeclaration } from './declarations.etats';
import { FiltreDeclarationsPme } from './declarations.query';

type Filtre = Omit<FiltreDeclarationsPme, 'page' | 'taille'>;

const ceJour = () => dateDeParis(new Date().toISOString());

@ApiTags('PME digitale')
@Controller('api/v1/declarations-pme-digitale')
export class DeclarationsPmeController {
  constructor(@InjectRepository(LigneDeclarationPme) private readonly lignes: Repository<LigneDeclarationPme>) {}

  /** Les déclarations attendues et faites de son territoire, la plus proche de son dernier jour d'abord. L'entreprise lit les siennes. */
  @Question('', lecture, 'declarations-pme-digitale')
  @ApiOkResponse({ type: pageOf(DeclarationPmeSuivie) })
  async lister(
    @Query() { page, taille, ...filtre }: FiltreDeclarationsPme,
    @AskedBy() actor: Actor,
  ): Promise<PageOf<DeclarationPmeSuivie>> {
    const jour = ceJour();
    const demande = this.visibles(actor, filtre, jour);
    if (!demande) return { page, taille, total: 0, lignes: [] };
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande
      .orderBy({ 'ligne.avantLe': 'ASC', 'ligne.siren': 'ASC', 'ligne.rang': 'ASC', 'ligne.moment': 'ASC' })
      .skip(skip)
      .take(take)
      .getManyAndCount();
    const suivre = (ligne: LigneDeclarationPme): DeclarationPmeSuivie => {
      const etat = etatAu(ligne, jour);
      return { ...ligne, etat, suite: suiteDeLaDeclaration(etat) };
    };
    return { page, taille, total, lignes: lignes.map(suivre) };
  }

  /** Combien de ces déclarations en sont où : attendues, faites, manquantes, à la demande et un an après. */
  @Question('nombres', lecture, 'declarations-pme-digitale')
  @ApiOkResponse({ type: [NombreDeDeclarationsPme] })
  async compter(@AskedBy() actor: Actor): Promise<NombreDeDeclarationsPme[]> {
    const demande = this.visibles(actor, {}, ceJour());
    if (!demande) return [];
    return demande
      .select('ligne.moment', 'moment')
      .addSelect(ETAT_SQL, 'etat')
      .addSelect('count(*)::int', 'nombre')
      .groupBy('1, 2')
      .orderBy('1 desc, 2')
      .getRawMany<NombreDeDeclarationsPme>();
  }

  private visibles(
    actor: Actor,
    { siren, region, etat, ...egales }: Filtre,
    jour: string,
  ): SelectQueryBuilder<LigneDeclarationPme> | undefined {
    const perimetre = visibles(actor, {
      ...(siren === undefined ? {} : { siren }),
      ...(region === undefined ? {} : { region }),
    });
    if (!perimetre) return undefined;
    const demande = this.lignes.createQueryBuilder('ligne').setParameters({ jour });
    for (const [colonne, valeur] of Object.entries<string | undefined>({ ...perimetre, ...egales }))
      if (valeur !== undefined) demande.andWhere(`ligne.${colonne} = :${colonne}`, { [colonne]: valeur });
    if (etat !== undefined) demande.andWhere(`${ETAT_SQL} = :etat`, { etat });
    return demande;
  }
}
