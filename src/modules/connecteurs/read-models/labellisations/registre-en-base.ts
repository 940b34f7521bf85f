import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { RegistreDesLabelsDeConnecteurs, type LabelDeConnecteur } from '../../registre-des-labels-de-connecteurs';
import { LigneCertificat } from './labels-de-connecteurs.entity';

/** Also says that a label is over before the clock recorded it. */
@Injectable()
export class RegistreDesLabelsDeConnecteursEnBase extends RegistreDesLabelsDeConnecteurs {
  constructor(@InjectRepository(LigneCertificat) private readonly lignes: Repository<LigneCertificat>) {
    super();
  }

  async lire(numero: string, jour: string): Promise<LabelDeConnecteur | null> {
    const ligne = await this.lignes.findOneBy({ numero });
    if (!ligne) return null;
    const { region, etat, depuis, accordeeLe, expireLe } = ligne;
    const estFini = (etat === 'actif' || etat === 'suspendu') && expireLe < jour;
    const present = estFini ? { etat: 'expire' as const, depuis: expireLe } : { etat, depuis };
    return { numero, region, ...present, accordeeLe, expireLe };
  }
}
