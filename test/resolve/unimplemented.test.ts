import { expect, it } from 'vitest';
import { ledgerOf, linesOf } from './ledger-of.ts';

const IMPORTS = `package port;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.*;
import org.springframework.web.bind.annotation.*;
`;

it('a generated default that answers 501 is no operation until somebody overrides it', async () => {
  const { routes, excluded } = await ledgerOfPort({
    'BerthsApi.java': `public interface BerthsApi {
  @RequestMapping(method = RequestMethod.GET, value = "/berths")
  default ResponseEntity<String> listBerths() { return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED); }
  @RequestMapping(method = RequestMethod.POST, value = "/berths")
  default ResponseEntity<Void> bookBerth(String berth) { return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED); }
  @RequestMapping(method = RequestMethod.GET, value = "/berths/free")
  default ResponseEntity<String> freeBerths() { return new ResponseEntity<>(HttpStatus.OK); }
}`,
    'BerthsController.java': `@RestController public class BerthsController implements BerthsApi {
  @Override public ResponseEntity<String> listBerths() { return ResponseEntity.ok("all"); }
}`,
  });
  expect(routes).toEqual(['GET /berths', 'GET /berths/free']);
  expect(excluded).toEqual(['POST /berths unimplemented']);
});

it('a generated default may answer 501 by an exchange or an exception', async () => {
  const { routes, excluded } = await ledgerOfPort({
    'BuoysApi.java': `public interface BuoysApi {
  @RequestMapping(method = RequestMethod.GET, value = "/buoys")
  default Mono<ResponseEntity<String>> listBuoys(ServerWebExchange exchange) {
    Mono<Void> result = Mono.empty();
    exchange.getResponse().setStatusCode(HttpStatus.NOT_IMPLEMENTED);
    return result.then(Mono.empty());
  }
  @RequestMapping(method = RequestMethod.PUT, value = "/buoys")
  default ResponseEntity<String> setBuoy() { throw new ResponseStatusException(HttpStatus.NOT_IMPLEMENTED); }
  @RequestMapping(method = RequestMethod.PATCH, value = "/buoys")
  default ResponseEntity<String> moveBuoy() { return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build(); }
  @RequestMapping(method = RequestMethod.DELETE, value = "/buoys")
  default ResponseEntity<String> dropBuoy() { return ResponseEntity.status(501).body("later"); }
  @RequestMapping(method = RequestMethod.HEAD, value = "/buoys")
  default ResponseEntity<String> anyBuoy() { return ResponseEntity.status(204).build(); }
  @RequestMapping(method = RequestMethod.POST, value = "/buoys")
  default Mono<ResponseEntity<String>> addBuoy(ServerWebExchange exchange) {
    exchange.getResponse().setStatusCode(HttpStatus.NOT_IMPLEMENTED);
    return Mono.empty();
  }
}`,
    'BuoysController.java': `@RestController public class BuoysController implements BuoysApi {
  @Override public Mono<ResponseEntity<String>> addBuoy(ServerWebExchange exchange) { return Mono.just(ResponseEntity.ok("")); }
}`,
  });
  expect(routes).toEqual(['HEAD /buoys', 'POST /buoys']);
  expect(excluded).toEqual(
    ['DELETE', 'GET', 'PATCH', 'PUT'].map((method) => `${method} /buoys unimplemented`),
  );
});

it('delegates override what the generated controller asks them', async () => {
  const { routes, excluded } = await ledgerOfPort({
    'TidesApi.java': `public interface TidesApi {
  default TidesApiDelegate getDelegate() { return new TidesApiDelegate() {}; }
  @RequestMapping(method = RequestMethod.GET, value = "/tides")
  default ResponseEntity<String> listTides() { return getDelegate().listTides(); }
  @RequestMapping(method = RequestMethod.DELETE, value = "/tides")
  default ResponseEntity<Void> dropTides() { return getDelegate().dropTides(); }
}`,
    'TidesApiDelegate.java': `public interface TidesApiDelegate {
  default ResponseEntity<String> listTides() { return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED); }
  default ResponseEntity<Void> dropTides() { return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED); }
}`,
    'TidesApiController.java': `@Controller public class TidesApiController implements TidesApi {
  private final TidesApiDelegate delegate;
  public TidesApiController(TidesApiDelegate delegate) { this.delegate = delegate; }
  @Override public TidesApiDelegate getDelegate() { return delegate; }
}`,
    'TideTables.java': `@Service public class TideTables implements TidesApiDelegate {
  @Override public ResponseEntity<String> listTides() { return ResponseEntity.ok("all"); }
}`,
  });
  expect(routes).toEqual(['GET /tides']);
  expect(excluded).toEqual(['DELETE /tides unimplemented']);
});

it('a delegate may be a class without a name', async () => {
  const { routes } = await ledgerOfPort({
    'RopesApi.java': `public interface RopesApi {
  default RopesApiDelegate getDelegate() { return new RopesApiDelegate() {}; }
  @RequestMapping(method = RequestMethod.GET, value = "/ropes")
  default ResponseEntity<String> listRopes() { return getDelegate().listRopes(); }
}`,
    'RopesApiDelegate.java': `public interface RopesApiDelegate {
  default ResponseEntity<String> listRopes() { return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED); }
}`,
    'RopesApiController.java': `@Controller public class RopesApiController implements RopesApi {
  private final RopesApiDelegate delegate;
  public RopesApiController(RopesApiDelegate delegate) { this.delegate = delegate; }
  @Override public RopesApiDelegate getDelegate() { return delegate; }
}`,
    'Ropes.java': `@org.springframework.context.annotation.Configuration public class Ropes {
  @org.springframework.context.annotation.Bean public RopesApiDelegate ropes() {
    return new RopesApiDelegate() {
      @Override public ResponseEntity<String> listRopes() { return ResponseEntity.ok("all"); }
    };
  }
}`,
  });
  expect(routes).toEqual(['GET /ropes']);
});

async function ledgerOfPort(types: Readonly<Record<string, string>>) {
  const texts = Object.entries(types).map(([name, text]) => [`src/main/java/port/${name}`, IMPORTS + text]);
  const ledger = await ledgerOf(Object.fromEntries(texts));
  return {
    routes: linesOf(ledger),
    excluded: ledger.excluded.map(({ route, rule }) => `${route.method} ${route.path} ${rule}`),
  };
}
