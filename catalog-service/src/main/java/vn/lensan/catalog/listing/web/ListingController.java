package vn.lensan.catalog.listing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.listing.Desired;
import vn.lensan.catalog.listing.Lane;
import vn.lensan.catalog.listing.ListingQuery;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.Observed;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/listings")
class ListingController {
  private final ListingService listings;
  private final ListingWebMapping mapping;
  private final ProblemWords words;
  private final Clock clock;

  ListingController(
      ListingService listings, ListingWebMapping mapping, ProblemWords words, Clock clock) {
    this.listings = listings;
    this.mapping = mapping;
    this.words = words;
    this.clock = clock;
  }

  record Wanted(@NotNull Desired desired) {}

  /** 201 when it is new, 200 when it was there. */
  @PostMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ListingAnswer> request(@Valid @RequestBody ListingRequest body, Caller caller) {
    ListingService.Requested requested =
        listings.request(body.productId(), body.channel(), Lane.INTERACTIVE, caller.scope());
    ListingView view = requested.listing();
    return ResponseEntity.status(requested.made() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create("/api/v1/listings/" + view.id()))
        .eTag(ETags.of(view.version()))
        .body(answered(view));
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  Page<ListingAnswer> page(
      @RequestParam(required = false) @Nullable String product,
      @RequestParam(required = false) @Nullable String household,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) Observed.@Nullable State observed,
      @RequestParam(required = false) @Nullable UnitId unit,
      PageRequest page,
      Caller caller) {
    String named = channel == null ? null : ChannelId.parse(channel).value();
    ListingQuery query = new ListingQuery(product, household, named, observed, unit);
    return listings.page(query, caller, page).map(this::answered);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  ResponseEntity<ListingAnswer> one(@PathVariable String id, Caller caller) {
    return answer(listings.find(id, caller));
  }

  @PatchMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ListingAnswer> change(
      @PathVariable String id, @Valid @RequestBody Wanted wanted, IfMatch ifMatch, Caller caller) {
    return answer(listings.want(id, wanted.desired(), caller, now -> ifMatch.check(now.version())));
  }

  /** Taking down is safe on any version, so If-Match is taken but not demanded. */
  @PostMapping("/{id}/withdrawal")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ListingAnswer> withdraw(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      Caller caller) {
    return answer(
        listings.want(
            id,
            Desired.WITHDRAWN,
            caller,
            now -> {
              if (ifMatch != null) {
                new IfMatch(ifMatch).check(now.version());
              }
            }));
  }

  /** Tries again what was given up; any other stays as it is. */
  @PostMapping("/{id}/revival")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<ListingAnswer> revive(@PathVariable String id, Caller caller) {
    return answer(listings.revive(id, caller));
  }

  private ResponseEntity<ListingAnswer> answer(ListingView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(answered(view));
  }

  private ListingAnswer answered(ListingView view) {
    return mapping.toAnswer(view, words, clock.instant());
  }
}
