import { Injectable } from '@nestjs/common';
import type { VNode } from 'preact';
import { enFrancais } from '#libs/france';
import { formatNumber, formatPercentage } from '#libs/ui';
import { Demonstration, type Avancement } from '../demonstration/demonstration';

const EnCours = ({ actesJoues, total, jour }: Avancement) => (
  <>
    Une année simulée se joue : {formatPercentage(actesJoues, total)} ({formatNumber(actesJoues)} actes sur{' '}
    {formatNumber(total)}, jour simulé {jour}) ; la page se recharge toute seule.
  </>
);

/** The banners above the content of every page. */
@Injectable()
export class Bandeaux {
  constructor(private readonly demonstration: Demonstration) {}

  async lire(): Promise<{ readonly banners: readonly VNode[]; readonly enCours: boolean }> {
    const annee = await this.demonstration.lire();
    if (annee.etat === 'absente') return { banners: [], enCours: false };
    const { avancement } = this.demonstration;
    const banner = (
      <>
        <strong>Données de démonstration.</strong>{' '}
        {avancement ? (
          <EnCours {...avancement} />
        ) : (
          `L’année simulée s’achève au ${enFrancais(annee.dernierJour)} : depuis, plus rien n’est joué. Entreprises, personnes et montants sont inventés ; les subventions publiées qui ont été reprises sont réelles.`
        )}
      </>
    );
    return { banners: [banner], enCours: avancement !== undefined };
  }
}
