// SPDX-License-Identifier: Apache-2.0

extension Value {
  /// The objects of a list as the API server gives it; nil for what is no list.
  ///
  /// That is `v1` `List`, as `kubectl get -o yaml` prints it, and a kind such as `ConfigMapList` that
  /// has items and no name, as `kubectl get --raw` does. Items of the latter that do not say what they
  /// are get apiVersion and kind of the list's.
  package var listedItems: [Value]? {
    guard let kind = self["kind"].string, let apiVersion = self["apiVersion"].string,
      let items = self["items"].array, self["metadata"]["name"].isNull
    else { return nil }
    if kind == "List" { return apiVersion == "v1" ? items : nil }
    guard kind.hasSuffix("List"), items.allSatisfy({ $0.object != nil }) else { return nil }
    return items.map { item in
      guard item["kind"].isNull, item["apiVersion"].isNull else { return item }
      var item = item
      item["apiVersion"] = .string(apiVersion)
      item["kind"] = .string(String(kind.dropLast(4)))
      return item
    }
  }
}
