using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MandateLedger.Interpretation;
using MandateLedger.Ledger.Postings;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;
using MandateLedger.Testing;
using Xunit;

namespace MandateLedger.Architecture.Tests;

/// <summary>The invariants over whatever projects, types and files there are: a new one is measured without being named here.</summary>
public sealed partial class InvariantTests
{
    private const int LongFile = 500;
    private const int LongMethod = 60;

    private static readonly string[] Stages =
        ["MandateLedger.Primitives", "MandateLedger.Parsing", "MandateLedger.Interpretation", "MandateLedger.Ledger", "MandateLedger.Query", "MandateLedger.Transition", "MandateLedger.Briefs"];

    private static readonly string[] Layers = ["Core", "Adapters", "Apps"];

    private static readonly Assembly[] Core =
        [typeof(TextSpan).Assembly, typeof(ResolutionParser).Assembly, typeof(Interpreter).Assembly, typeof(MandateRecord).Assembly, typeof(Mandates).Assembly, typeof(MandateLedger.Transition.Closings).Assembly, typeof(MandateLedger.Briefs.Report).Assembly];

    // A file over 500 lines stands here with the reason. The list shrinks.
    private static readonly Dictionary<string, string> LongFiles = [];

    // A method over 60 lines stands here with the reason. The list shrinks.
    private static readonly Dictionary<string, string> LongMethods = [];

    // Examples in the help of commands, which a reader is to try on the bundled ledger: the invented missions are not in it.
    private static readonly Dictionary<string, string> RealSymbolsInHelp = new()
    {
        ["src/Apps/MandateLedger.Cli/Commands/CompareCommand.cs"] = "S/RES/2682",
        ["src/Apps/MandateLedger.Cli/Commands/WhyCommand.cs"] = "S/RES/1770",
    };

    // Words in names that the glossary does not explain, with the reason.
    private static readonly Dictionary<string, string> WordsBesideTheGlossary = [];

    [GeneratedRegex(@"S/RES/(?<number>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex ResolutionSymbol { get; }

    [GeneratedRegex("\"(?<id>[A-Z][0-9]{3})\"", RegexOptions.CultureInvariant)]
    private static partial Regex FindingId { get; }

    [GeneratedRegex(@"^###? (?<words>.+)$|^- \*\*(?<words>[^*]+)\*\*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex GlossaryEntry { get; }

    [GeneratedRegex(@"Thread\.Sleep|Task\.Delay|Date(?:Time|TimeOffset)\.(?:Utc)?Now|DateTime\.Today|HttpClient|\bSkip\s*=", RegexOptions.CultureInvariant)]
    private static partial Regex Unsteady { get; }

    public static TheoryData<string> Projects { get; } = [.. ProjectFile.All.Select(project => project.Name)];

    [Fact]
    public void Every_project_of_src_is_of_the_core_an_adapter_or_an_app()
    {
        Assert.All(ProjectFile.All, project => Assert.Contains(project.Layer, Layers));
        Assert.Equal(Stages.Order(StringComparer.Ordinal), ProjectFile.All.Where(project => project.Layer == "Core").Select(project => project.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_sees_only_what_its_layer_may_see(string name)
    {
        var project = ProjectFile.All.Single(one => one.Name == name);
        var allowed = project.Layer switch
        {
            "Core" => Stages.TakeWhile(stage => stage != name),
            "Adapters" => Stages.Append("MandateLedger.Json").Where(other => other != name),
            _ => ProjectFile.All.Where(other => other.Layer != "Apps").Select(other => other.Name),
        };

        Assert.Subset(allowed.ToHashSet(), project.Projects.ToHashSet());
    }

    [Fact]
    public void The_core_has_no_package_but_the_analyzer_of_banned_calls()
    {
        var shared = XDocument.Load(RepositoryFiles.PathOf("src", "Core", "Directory.Build.props")).Descendants("PackageReference").ToList();

        Assert.Equal("Microsoft.CodeAnalysis.BannedApiAnalyzers", Assert.Single(shared).Attribute("Include")!.Value);
        Assert.Equal("all", shared[0].Attribute("PrivateAssets")!.Value);
        Assert.All(ProjectFile.All.Where(project => project.Layer == "Core"), project => Assert.Empty(project.Packages));
    }

    [Fact]
    public void Built_stages_of_the_core_see_the_runtime_and_stages_before_them()
    {
        foreach (var (index, assembly) in Core.Index())
        {
            Assert.All(
                assembly.GetReferencedAssemblies().Select(reference => reference.Name!),
                name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || Stages.Take(index).Contains(name), $"{Stages[index]} sees {name}"));
        }
    }

    [Fact]
    public void No_public_type_of_the_core_can_change()
    {
        var changeable = Core.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(Changeable).ToList();

        Assert.True(changeable.Count == 0, string.Join('\n', changeable));
    }

    [Fact]
    public void A_type_that_can_change_is_noticed() =>
        Assert.Equal(["Loose.Field", "Loose.Setter", "Loose.Setter", "Loose.Numbers", "Loose.Words"], Changeable(typeof(Loose)));

    [Fact]
    public void Files_over_500_lines_are_listed_with_the_reason() =>
        Assert.Equal(
            LongFiles.Keys.Order(StringComparer.Ordinal),
            SourceCode.FilesOf("src").Where(path => File.ReadLines(path).Count() > LongFile).Select(RepositoryFiles.Relative).Order(StringComparer.Ordinal));

    [Fact]
    public void Methods_over_60_lines_are_listed_with_the_reason() =>
        Assert.Equal(
            LongMethods.Keys.Order(StringComparer.Ordinal),
            SourceCode.FilesOf("src").SelectMany(SourceCode.Methods).Where(method => method.Lines > LongMethod).Select(method => $"{method.File} {method.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void Methods_are_found_and_measured()
    {
        var methods = SourceCode.Methods("one.cs", "class A\n{\n    public int One() => 1;\n\n    private static string Two(int a)\n    {\n        if (a > 1) { return \"}\"; }\n        return \"{\";\n    }\n}\n");

        Assert.Equal([new MethodSize("one.cs", "One", 1), new MethodSize("one.cs", "Two", 5)], methods);
        Assert.True(SourceCode.FilesOf("src").SelectMany(SourceCode.Methods).Count() > 300);
    }

    [Fact]
    public void No_resolution_is_named_in_code_beside_the_help_of_commands()
    {
        var named = SourceCode.FilesOf("src")
            .SelectMany(path => RealSymbols(File.ReadAllText(path)).Select(symbol => (File: RepositoryFiles.Relative(path), Symbol: symbol)))
            .Distinct();

        Assert.Equal(RealSymbolsInHelp.Select(pair => (pair.Key, pair.Value)).Order(), named.Order());
    }

    [Fact]
    public void A_resolution_named_in_a_string_is_noticed_and_one_in_a_comment_is_not() =>
        Assert.Equal(
            ["S/RES/1", "S/RES/2", "S/RES/3", "S/RES/8999"],
            RealSymbols("// \"S/RES/4 (1946)\"\nvar a = \"S/RES/1 (1946)\"; /* \"S/RES/5\" */ var b = @\"x\"\" S/RES/2\"; var c = \"\"\"\nS/RES/3\n\"\"\"; var q = '\"'; var d = $\"S/RES/8999 {q}\"; var e = \"S/RES/9001\"; /// <c>S/RES/6</c>"));

    [Fact]
    public void No_day_stands_for_a_missing_day() =>
        Assert.All(
        SourceCode.FilesOf("src"),
        path =>
        {
            var code = File.ReadAllText(path);
            Assert.DoesNotContain("9999-12-31", code, StringComparison.Ordinal);
            Assert.All(SourceCode.Strings(code), text => Assert.DoesNotMatch("0000-00-00|0001-01-01", text));
        });

    [Fact]
    public void Every_word_of_a_public_name_of_the_core_is_an_entry_of_the_glossary()
    {
        var entries = GlossaryEntry.Matches(File.ReadAllText(RepositoryFiles.PathOf("GLOSSARY.md")))
            .SelectMany(match => match.Groups["words"].Value.Split(' ', '-'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unexplained = Core.SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => SourceCode.WordsOf(type.Name.Split('`')[0]).Select(word => (Word: word, Type: type.Name)))
            .Where(pair => !Explained(pair.Word, entries))
            .Select(pair => $"{pair.Word} ({pair.Type})").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(WordsBesideTheGlossary.Keys.Order(StringComparer.Ordinal), unexplained);
    }

    [Theory]
    [InlineData("InForce", "In Force")]
    [InlineData("SRSG", "SRSG")]
    [InlineData("IActVisitor", "I Act Visitor")]
    [InlineData("UNMandate", "UN Mandate")]
    public void Names_are_split_into_words(string name, string words) =>
        Assert.Equal(words.Split(' '), SourceCode.WordsOf(name));

    [Fact]
    public void Findings_and_their_pages_are_the_same_ids()
    {
        var ids = SourceCode.FilesOf("src").Where(path => path.EndsWith("Findings.cs", StringComparison.Ordinal))
            .SelectMany(path => FindingId.Matches(File.ReadAllText(path))).Select(match => match.Groups["id"].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        var pages = RepositoryFiles.Under("docs/findings", "????.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.NotEmpty(ids);
        Assert.Equal(ids, pages);
    }

    [Fact]
    public void Every_page_of_a_finding_is_in_the_list_of_findings()
    {
        var list = File.ReadAllText(RepositoryFiles.PathOf("docs", "findings", "README.md"));

        Assert.All(RepositoryFiles.Under("docs/findings", "????.md").Select(Path.GetFileName), page => Assert.Contains($"]({page})", list, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_data_file_names_a_schema_of_data_schema_and_every_schema_is_named()
    {
        var schemas = RepositoryFiles.Under("data/schema", "*.json");
        var named = RepositoryFiles.Under("data", "*.json").Except(schemas).Select(SchemaOf).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(schemas, named);
    }

    [Fact]
    public void Every_schema_says_what_it_is_and_what_it_is_about() => Assert.All(
        RepositoryFiles.Under("data/schema", "*.json"),
        path =>
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(path));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
            Assert.NotEmpty(schema.RootElement.GetProperty("title").GetString()!);
            Assert.NotEmpty(schema.RootElement.GetProperty("description").GetString()!);
        });

    [Fact]
    public void Rules_have_plain_names_of_their_own_and_an_example_each()
    {
        Assert.Distinct(Interpreter.Rules.Select(rule => rule.Name));
        Assert.All(Interpreter.Rules, rule => Assert.Matches("^(?:[A-Z][a-z]+)+$", rule.Name));
        Assert.All(Interpreter.Rules, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Example), rule.Name));
    }

    [Fact]
    public void Tests_neither_sleep_nor_skip_nor_ask_the_clock_or_the_network() => Assert.All(
        SourceCode.FilesOf("test").Where(path => RepositoryFiles.Relative(path).Contains(".Tests/", StringComparison.Ordinal)),
        path => Assert.False(Unsteady.IsMatch(SourceCode.Bare(File.ReadAllText(path))), RepositoryFiles.Relative(path)));

    private static IEnumerable<string> RealSymbols(string code) => SourceCode.Strings(code)
        .SelectMany(text => ResolutionSymbol.Matches(text))
        .Where(match => int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) < 9000)
        .Select(match => match.Value);

    // The glossary lists the singular; a name may have the plural.
    private static bool Explained(string word, HashSet<string> entries) =>
        entries.Contains(word) || (word.EndsWith('s') && entries.Contains(word[..^1]));

    private static string SchemaOf(string path)
    {
        using var data = JsonDocument.Parse(File.ReadAllText(path));
        var folder = Path.GetDirectoryName(path)!;
        return Path.GetFullPath(Path.Combine(folder, data.RootElement.GetProperty("$schema").GetString()!));
    }

    private static IEnumerable<string> Changeable(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(Public).Where(field => !type.IsEnum && !field.IsInitOnly && !field.IsLiteral).Select(field => field.Name);
        var settable = type.GetProperties(Public).Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit")).Select(property => property.Name);
        var collections = type.GetProperties(Public).Where(property => IsChangeable(property.PropertyType)).Select(property => property.Name);
        return fields.Concat(settable).Concat(collections).Select(name => $"{type.Name}.{name}");
    }

    private static bool IsChangeable(Type type) =>
        type.IsArray
        || (type.Namespace == "System.Collections.Generic" && (typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type) || type.Name is "IList`1" or "ICollection`1" or "IDictionary`2" or "ISet`1" or "HashSet`1" or "Queue`1" or "Stack`1"));

    private sealed class Loose
    {
        public readonly int Fixed = 1;
        public int Field = 2;

        public List<int> Setter { get; set; } = [];

        public int[] Numbers { get; init; } = [];

        public IDictionary<string, int> Words { get; } = new Dictionary<string, int>();

        public ImmutableArray<int> Firm { get; init; } = [];

        public IReadOnlyList<int> Read { get; } = [];
    }
}
