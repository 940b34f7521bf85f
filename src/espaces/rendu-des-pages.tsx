import { Injectable } from '@nestjs/common';
import { PageRenderer, type Problem } from '#libs/http';
import { htmlOf, Page } from '#libs/ui';
import { DemandeDeSession, pageDAudit } from './auditeur/session/session.page';
import { Bandeaux } from './bandeaux';
import type { Vue } from './vue';

const RECHARGER_APRES_SECONDES = 5;

const demandeUneSession = ({ status, code }: Problem, address: string): boolean =>
  /^\/audit(?:[/?]|$)/.test(address) && (status === 401 || code === 'sans-mandat');

/** Layout, banners and error pages of every space. */
@Injectable()
export class RenduDesPages extends PageRenderer {
  constructor(private readonly bandeaux: Bandeaux) {
    super();
  }

  async render(view: unknown): Promise<string> {
    const { titre, contenu } = view as Vue;
    const { banners, enCours } = await this.bandeaux.lire();
    return htmlOf(
      <Page title={titre} banners={banners} refreshSeconds={enCours ? RECHARGER_APRES_SECONDES : undefined}>
        {contenu}
      </Page>,
    );
  }

  async renderProblem(problem: Problem, address: string): Promise<string> {
    // A database that does not answer may be what the page is about.
    const banners = await this.bandeaux.lire().then(
      (lus) => lus.banners,
      () => [],
    );
    if (demandeUneSession(problem, address))
      return htmlOf(
        <Page title="Audit" banners={banners}>
          <DemandeDeSession vers={pageDAudit(address)} refus={problem.detail} />
        </Page>,
      );
    return htmlOf(
      <Page title={problem.title} banners={banners}>
        <p>{problem.status === 404 ? 'Cette page n’existe pas, ou n’existe plus.' : problem.detail}</p>
        <p>
          <a href={address.replace(/^[/\\]+/, '/')}>Recharger cette page</a> ou <a href="/">revenir à l’accueil</a>.
        </p>
        <p>Numéro de corrélation, à donner à l’assistance : {problem.correlationId}</p>
      </Page>,
    );
  }
}
