/// The themes that ship with the program, each the bytes of its TOML file.
public enum Themes {
  /// Every built-in theme by name.
  public static let builtIn: [(name: String, bytes: [UInt8])] = [
    ("nuit", PackageResources.nuit_toml),
    ("jour", PackageResources.jour_toml),
    ("projecteur", PackageResources.projecteur_toml),
    ("daltonien", PackageResources.daltonien_toml),
    ("mono", PackageResources.mono_toml),
  ]
}
