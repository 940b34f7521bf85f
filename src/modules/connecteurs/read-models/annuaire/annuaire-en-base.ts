import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, MoreThanOrEqual, type Repository } from 'typeorm';
import { communeDe, communeDevenue } from '#libs/france';
import { placeOf } from '#libs/http';
import {
  AnnuaireDesConnecteurs,
  NomsDesConnecteurs,
  type RechercheDansLAnnuaire,
} from '../../annuaire-des-connecteurs';
import { LIBELLES_DES_COMPETENCES } from '../../competences';
import { LIBELLES_DES_LANGUES } from '../../langues';
import { liste } from '../connecteurs/liste';
import { LigneConnecteur } from '../connecteurs/connecteurs.entity';
import { contient } from '../connecteurs/recherche';
import { LigneCertificat } from '../labellisations/labels-de-connecteurs.entity';
import type { ConnecteurDeLAnnuaire } from './annuaire.answer';
import { PARAIT_A_L_ANNUAIRE } from './paraitre';

const MOTIF = 'Annuaire public des connecteurs';

const nomsDe = (codes: string, libelles: Readonly<Record<string, string>>): string[] =>
  liste(codes).map((code) => libelles[code] ?? code);

@Injectable()
export class AnnuaireEnBase extends AnnuaireDesConnecteurs {
  constructor(
    @InjectRepository(LigneConnecteur) private readonly connecteurs: Repository<LigneConnecteur>,
    @InjectRepository(LigneCertificat) private readonly certificats: Repository<LigneCertificat>,
    private readonly noms: NomsDesConnecteurs,
  ) {
    super();
  }

  async chercher(
    { departement, competence }: RechercheDansLAnnuaire,
    jour: string,
    tranche: { readonly page: number; readonly taille: number },
  ): Promise<{ total: number; lignes: ConnecteurDeLAnnuaire[] }> {
    const [trouves, total] = await this.connecteurs.findAndCount({
      where: {
        ...PARAIT_A_L_ANNUAIRE,
        ...contient('departements', departement),
        ...contient('competences', competence),
      },
      order: { commune: 'ASC', connecteurId: 'ASC' },
      ...placeOf(tranche),
    });
    const ids = trouves.map(({ connecteurId }) => connecteurId);
    const [noms, labels] = await Promise.all([this.noms.lire(ids, MOTIF), this.labelsDe(ids, jour)]);
    const lignes = trouves.map(({ connecteurId, region, commune, departements, competences, langues }) => ({
      nom: noms.get(connecteurId) ?? null,
      commune: (communeDe(commune) ?? communeDevenue(commune))?.nom ?? commune,
      region,
      departements: liste(departements),
      competences: nomsDe(competences, LIBELLES_DES_COMPETENCES),
      langues: nomsDe(langues, LIBELLES_DES_LANGUES),
      label: labels.get(connecteurId) ?? null,
    }));
    return { total, lignes };
  }

  private async labelsDe(ids: readonly string[], jour: string): Promise<ReadonlyMap<string, string>> {
    const valides = await this.certificats.findBy({
      connecteurId: In(ids),
      etat: 'actif',
      expireLe: MoreThanOrEqual(jour),
    });
    return new Map(valides.map(({ connecteurId, numero }) => [connecteurId, numero]));
  }
}
