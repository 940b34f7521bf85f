import { Injectable } from '@nestjs/common';
import { formatNumber, formatPercentage, html, type Html } from '#libs/ui';
import { Demonstration } from '../demonstration/demonstration';

/** The banners above the content of every page. */
@Injectable()
export class Bandeaux {
  constructor(private readonly demonstration: Demonstration) {}

  async lire(): Promise<{ banners: readonly Html[]; enCours: boolean }> {
    if ((await this.demonstration.etat()) === 'absente') return { banners: [], enCours: false };
    const { avancement } = this.demonstration;
    const suite = avancement
      ? html` Une année simulée se joue : ${formatPercentage(avancement.actesJoues, avancement.total)}
        (${formatNumber(avancement.actesJoues)} actes sur ${formatNumber(avancement.total)}, jour simulé
        ${avancement.jour}) ; la page se recharge toute seule.`
      : html` Entreprises, personnes et montants sont inventés ; les subventions publiées qui ont été reprises sont
        réelles.`;
    return { banners: [html`<strong>Données de démonstration.</strong>${suite}`], enCours: avancement !== undefined };
  }
}
