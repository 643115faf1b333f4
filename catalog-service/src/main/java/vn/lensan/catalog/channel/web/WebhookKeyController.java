package vn.lensan.catalog.channel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.WebhookKeyService;
import vn.lensan.catalog.channel.WebhookKeyView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;

/**
 * By which keys a marketplace's webhooks are believed. A key goes in and never comes out again; two
 * are live while one replaces the other.
 */
@RestController
@RequestMapping("/api/v1/channels/{id}/webhook-keys")
class WebhookKeyController {
  private final WebhookKeyService keys;

  WebhookKeyController(WebhookKeyService keys) {
    this.keys = keys;
  }

  /**
   * @param key {@code whsec_} with 24 to 64 bytes, or {@code whpk_} with 32, in base64
   */
  record NewKey(@NotBlank @Size(max = 200) String key) {

    @Override
    public String toString() {
      return "NewKey[***]";
    }
  }

  @GetMapping
  @Allowed({Role.MINISTRY, Role.AUDITOR})
  Page<WebhookKeyView> live(@PathVariable String id) {
    return page(keys.live(id));
  }

  /** Answers the keys that are live from now on. */
  @PostMapping
  @Allowed(Role.MINISTRY)
  Page<WebhookKeyView> add(
      @PathVariable String id, @Valid @RequestBody NewKey body, Caller caller) {
    return page(keys.add(id, body.key(), caller));
  }

  @PostMapping("/{keyId}/retirement")
  @Allowed(Role.MINISTRY)
  Page<WebhookKeyView> retire(@PathVariable String id, @PathVariable String keyId, Caller caller) {
    return page(keys.retire(id, keyId, caller));
  }

  private static Page<WebhookKeyView> page(List<WebhookKeyView> live) {
    return new Page<>(live, null);
  }
}
