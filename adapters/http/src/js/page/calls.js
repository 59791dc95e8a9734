/**
 * Asks the server. What comes back is one of
 * `{kind: "done", body}`, `{kind: "refused", status, detail}` and `{kind: "away"}`, where no
 * answer came that says anything: no connection, a server that starts, a proxy's error page.
 */
const LARGEST_KEPT_ALIVE = 60_000;

export class Calls {
  /** @param {{token: string, renewed: (token: string) => void}} session who carries the form token */
  constructor(session, fetching = (...request) => fetch(...request)) {
    this.session = session;
    this.fetching = fetching;
  }

  get(address) {
    return this.#ask(address, {});
  }

  /** @param {{keepalive?: boolean}} options `keepalive` where the page may be on its way out */
  async post(address, fields, options = {}) {
    const first = this.session.token;
    const answer = await this.#post(address, fields, options);
    // A token runs out with its session; whoever signed in again in another tab has a new one.
    if (answer.kind !== "refused" || answer.status !== 403) return answer;
    await this.session.renew();
    return this.session.token === first ? answer : this.#post(address, fields, options);
  }

  #post(address, fields, { keepalive = false }) {
    const token = this.session.token;
    const isFile = Object.values(fields).some((it) => it instanceof Blob);
    const body = isFile ? new FormData() : new URLSearchParams();
    for (const [name, value] of Object.entries({ "form-token": token, ...fields })) {
      if (value !== null && value !== undefined) body.append(name, value);
    }
    const small = !isFile && body.toString().length < LARGEST_KEPT_ALIVE;
    return this.#ask(address, {
      method: "POST",
      body,
      headers: { "form-token": token },
      keepalive: keepalive && small,
    });
  }

  async #ask(address, request) {
    let response;
    try {
      response = await this.fetching(address, {
        ...request,
        headers: { Accept: "application/json", ...request.headers },
        credentials: "same-origin",
        redirect: "manual",
      });
    } catch (unreachable) {
      return { kind: "away" };
    }
    if (response.type === "opaqueredirect") return this.#signedOut();
    const body = await json(response);
    if (response.ok && body) return { kind: "done", body };
    if (response.status === 401) return this.#signedOut(body);
    if (response.status >= 400 && response.status < 500 && response.status !== 429) {
      return { kind: "refused", status: response.status, detail: body?.detail ?? body?.title ?? "" };
    }
    return { kind: "away" };
  }

  #signedOut(body) {
    this.session.ended();
    return { kind: "refused", status: 401, detail: body?.detail ?? body?.title ?? "" };
  }
}

async function json(response) {
  try {
    return await response.json();
  } catch (other) {
    return null;
  }
}
