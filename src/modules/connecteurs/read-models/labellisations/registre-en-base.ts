import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { RegistreDesLabelsDeConnecteurs, type LabelDeConnecteur } from '../../registre-des-labels-de-connecteurs';
import { NomsDesConnecteurs } from '../../annuaire-des-connecteurs';
import { PARAIT_A_L_ANNUAIRE } from '../annuaire/paraitre';
import { LigneConnecteur } from '../connecteurs/connecteurs.entity';
import { LigneCertificat } from './labels-de-connecteurs.entity';

type Present = Pick<LabelDeConnecteur, 'etat' | 'depuis'>;

/** A label that stands is worth nothing while its connecteur is suspended, or once they left. */
const presentDe = ({ etat, depuis, expireLe }: LigneCertificat, lui: LigneConnecteur | null, jour: string): Present => {
  if (etat !== 'actif' && etat !== 'suspendu') return { etat, depuis };
  if (expireLe < jour) return { etat: 'expire', depuis: expireLe };
  if (lui?.finiLe != null) return { etat: 'expire', depuis: lui.finiLe };
  return lui?.suspenduLe != null && etat === 'actif' ? { etat: 'suspendu', depuis: lui.suspenduLe } : { etat, depuis };
};

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
    const { connecteurId, region, accordeeLe, expireLe } = ligne;
    const connecteur = await this.connecteurs.findOneBy({ connecteurId });
    const nom = await this.nomDe(connecteurId, numero);
    return { numero, nom, region, ...presentDe(ligne, connecteur, jour), accordeeLe, expireLe };
  }

  private async nomDe(connecteurId: string, numero: string): Promise<string | null> {
    if (!(await this.connecteurs.existsBy({ connecteurId, ...PARAIT_A_L_ANNUAIRE }))) return null;
    return (await this.noms.lire([connecteurId], `Certificat ${numero}`)).get(connecteurId) ?? null;
  }
}
