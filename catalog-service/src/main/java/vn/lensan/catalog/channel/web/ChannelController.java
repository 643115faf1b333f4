package vn.lensan.catalog.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.ChannelService;
import vn.lensan.catalog.channel.ChannelView;
import vn.lensan.catalog.channel.UnmappedView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;

@RestController
@RequestMapping("/api/v1/channels")
class ChannelController {
  private final ChannelService channels;

  ChannelController(ChannelService channels) {
    this.channels = channels;
  }

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER, Role.AUDITOR})
  Page<ChannelView> all(Caller caller) {
    List<ChannelView> all = channels.all(caller);
    return new Page<>(all, null);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER, Role.AUDITOR})
  ChannelView one(@PathVariable String id, Caller caller) {
    return channels.one(id, caller);
  }

  /** Kinds of goods that go there without a category. */
  @GetMapping("/{id}/unmapped")
  @Allowed({Role.PROVINCE, Role.MINISTRY, Role.PARTNER, Role.AUDITOR})
  Page<UnmappedView> unmapped(@PathVariable String id, Caller caller) {
    return new Page<>(channels.unmapped(id, caller), null);
  }

  /** The key is kept encrypted and never shown again; what waited for it goes on. */
  @PutMapping("/{id}/credentials")
  @Allowed(Role.MINISTRY)
  ChannelView renew(@PathVariable String id, @Valid @RequestBody NewKey key, Caller caller) {
    return channels.renewKey(id, key.apiKey(), caller);
  }

  /** Printable letters without blanks, as a header can carry them. */
  record NewKey(@NotBlank @Size(max = 500) @Pattern(regexp = "[\\x21-\\x7E]*") String apiKey) {

    @Override
    public String toString() {
      return "NewKey[***]";
    }
  }

  @PostMapping("/{id}/circuit-breaker/reset")
  @Allowed(Role.MINISTRY)
  ChannelView reset(@PathVariable String id, Caller caller) {
    return channels.resetCircuitBreaker(id, caller);
  }
}
