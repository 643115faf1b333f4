package vn.lensan.catalog.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.platform.unit.UnitId;

/**
 * Which inputs are asked for; withdrawn ones never are.
 *
 * @param preferential only those with a preference that holds today
 */
public record InputQuery(
    @Nullable UnitId province,
    @Nullable String supplier,
    @Nullable String kind,
    boolean preferential) {

  List<Criteria> criteria(LocalDate today) {
    List<Criteria> all = new ArrayList<>(List.of(Criteria.where("withdrawnOn").exists(false)));
    if (province != null) {
      all.add(Criteria.where("province").is(province.toString()));
    }
    if (supplier != null) {
      all.add(Criteria.where("supplierId").is(supplier));
    }
    if (kind != null) {
      all.add(Criteria.where("content.kind").is(kind));
    }
    if (preferential) {
      all.add(Criteria.where("content.preference.from").lte(today));
      all.add(Criteria.where("content.preference.to").gte(today));
    }
    return all;
  }
}
