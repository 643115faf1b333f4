package vn.lensan.catalog.product.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.product.Commodities;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Role;

/**
 * The commodities to choose from. Whoever finds none writes its own words, which count as OTHER.
 */
@RestController
class CommodityController {

  record Listed(String version, List<Commodity> items) {}

  @GetMapping("/api/v1/commodities")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
  Listed commodities() {
    Commodities list = Commodity.list();
    return new Listed(list.version(), list.items());
  }
}
