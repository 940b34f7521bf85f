import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { RegistreDesLabelsDeConnecteurs, type LabelDeConnecteur } from '../../registre-des-labels-de-connecteurs';
import { NomsDesConnecteurs } from '../../annuaire-des-connecteurs';
import { PARAIT_A_L_ANNUAIRE } from '../annuaire/paraitre';
import { LigneConnecteur } from '../connecteurs/connecteurs.entity';
import { LigneCertificat } from './labels-de-connecteurs.entity';

/** Also says that a label is over before the clock recorded it. */
@Injectable()
export class RegistreDesLabelsDeConnecteursEnBase extends RegistreDesLabelsDeConnecteurs {
  constructor(
    @InjectRepository(LigneCertificat) private readonly lignes: Repository<LigneCertificat>,
    @InjectRepository(LigneConnecteur) private readonly connecteurs: Repository<LigneConnecteur>,
    private readonly noms: NomsDesConnecteurs,
  ) {
    super();
  }

  async lire(numero: string, jour: string): Promise<LabelDeConnecteur | null> {
    const ligne = await this.lignes.findOneBy({ numero });
    if (!ligne) return null;
    const { connecteurId, region, etat, depuis, accordeeLe, expireLe } = ligne;
    const estFini = (etat === 'actif' || etat === 'suspendu') && expireLe < jour;
    const present = estFini ? { etat: 'expire' as const, depuis: expireLe } : { etat, depuis };
    const nom = await this.nomDe(connecteurId, numero);
    return { numero, nom, region, ...present, accordeeLe, expireLe };
  }

  private async nomDe(connecteurId: string, numero: string): Promise<string | null> {
    if (!(await this.connecteurs.existsBy({ connecteurId, ...PARAIT_A_L_ANNUAIRE }))) return null;
    return (await this.noms.lire([connecteurId], `Certificat ${numero}`)).get(connecteurId) ?? null;
  }
}
