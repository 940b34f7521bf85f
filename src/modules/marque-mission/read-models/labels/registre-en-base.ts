import { placeOf } from '#libs/http';
import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { RegistreDesLabels, type Recherche, type Tranche } from '../../registre-des-labels';
import { LabelAuRegistre } from './labels.answer';
import { LigneLabel, NomAuRegistre } from './labels.entity';

const enMotif = (nom: string) => `%${nom.replace(/[\\%_]/g, '\\$&')}%`;

/** Also says that a label is over before the clock recorded it. */
@Injectable()
export class RegistreEnBase extends RegistreDesLabels {
  constructor(
    @InjectRepository(LigneLabel) private readonly lignes: Repository<LigneLabel>,
    @InjectRepository(NomAuRegistre) private readonly noms: Repository<NomAuRegistre>,
  ) {
    super();
  }

  async chercher(
    recherche: Recherche,
    jour: string,
    { page, taille }: Tranche,
  ): Promise<{ total: number; lignes: LabelAuRegistre[] }> {
    const demande = this.demande(recherche, jour).orderBy('label.numero', 'ASC');
    const { skip, take } = placeOf({ page, taille });
    const [lignes, total] = await demande.skip(skip).take(take).getManyAndCount();
    return { total, lignes: await this.nommees(lignes, jour) };
  }

  async lire(numero: string, jour: string): Promise<LabelAuRegistre | null> {
    const ligne = await this.lignes.findOneBy({ numero });
    if (!ligne) return null;
    const [label] = await this.nommees([ligne], jour);
    return label ?? null;
  }

  private demande({ nom, siren, region, numero, etat }: Recherche, jour: string) {
    const demande = this.lignes.createQueryBuilder('label');
    if (siren !== undefined) demande.andWhere('label.siren = :siren', { siren });
    if (numero !== undefined) demande.andWhere('label.numero = :numero', { numero });
    if (region !== undefined) demande.andWhere('label.region = :region', { region });
    if (etat !== undefined)
      demande.andWhere(
        `case when label.etat in ('actif', 'suspendu') and label.expireLe < :jour then 'expire' else label.etat end = :etat`,
        { etat, jour },
      );
    if (nom !== undefined) {
      const ainsiNomme = this.noms
        .createQueryBuilder('nom')
        .select('1')
        .where('nom.siren = label.siren and nom.raisonSociale ilike :motif');
      demande.andWhere(`exists (${ainsiNomme.getQuery()})`, { motif: enMotif(nom) });
    }
    return demande;
  }

  private async nommees(lignes: readonly LigneLabel[], jour: string): Promise<LabelAuRegistre[]> {
    const connus = await this.noms.findBy({ siren: In(lignes.map(({ siren }) => siren)) });
    const noms = new Map(connus.map(({ siren, raisonSociale }) => [siren, raisonSociale]));
    return lignes.map((ligne) => {
      const estFini = (ligne.etat === 'actif' || ligne.etat === 'suspendu') && ligne.expireLe < jour;
      const etat = estFini ? { etat: 'expire' as const, depuis: ligne.expireLe } : {};
      return Object.assign(new LabelAuRegistre(), ligne, etat, { raisonSociale: noms.get(ligne.siren) ?? null });
    });
  }
}
