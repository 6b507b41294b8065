#!/usr/bin/env python3
"""The citation graph of a corpus of any size, on Apache Spark 4.

    spark-submit "$(directives spark-job)" hdfs:///van-ban hdfs:///graph
    python3 "$(directives spark-job)" van-ban graph --master 'local[2]'

Spark moves the rows; what they mean is worked out by `directives map` and `directives reduce`, the two pure stages of an ordinary index, through
which the partitions are piped. Every machine needs Node and the same version of directives; rows of another version are refused.

    files ─map→ rows ─group by blocking key→ reduce numbers ─known→ reduce names and days → tables

Tables (Parquet, below OUTPUT):

    documents   one row a path: its content, the document (`work`) that it is, header values, and `rows` (JSON: all that an index keeps)
    citations   mentions: (content, cited) is an edge; text, sentence, relation, line, start, end
    edges       what each cited document of a content names: status, rung, target (a work), candidates, why
    works       documents of the corpus and external ones: key, values, identity (JSON), how many mentions name it (weight), contents
    tasks       who must do what, by when
    failures    what could not be read, and why

A lost executor costs the partitions that it had: both stages give the same rows however often they run. Citations that are alike are linked once
(`link`), so that the block of a law that everybody cites grows with the days on which it is cited, not with the documents that cite it.
"""

import argparse
import shlex
import sys

from pyspark.sql import DataFrame, SparkSession, functions as F

READABLE = "*.{txt,text,md,markdown,html,htm,docx,doc,odt,rtf,pdf,eml,zip,xlsx,TXT,DOCX,DOC,PDF}"
LARGEST = 64 * 1024 * 1024
# A process takes seconds until its code is at its best: it is given so much that this counts little, and a lost one not much.
DOCUMENTS_A_TASK = 10_000
LINES_A_TASK = 50_000

VALUES = ["system", "level", "type", "number", "date", "issuer", "place", "title", "subject"]
values_type = "struct<" + ", ".join(f"{name}: string" for name in VALUES) + ">"
span_type = "struct<start: int, `end`: int>"
MAPPED = "path string, content string, failure string, line int, rows string, blocks array<string>"
BLOCK = "key string, kind string, content string, n int, identity string, `values` string, mentions long, date string, notBefore string"
ROWS = f"""sha256 string, kind string, `values` {values_type}, notBefore string,
  mentions array<struct<cited: int, text: string, sentence: string, relation: string, voice: string, extent: string, provisions: string,
    nested: boolean, line: int, span: {span_type}>>,
  tasks array<struct<value: string, marker: string, heading: string, force: string, deadline: string, bound: string, time: string,
    recurrence: string, rrule: string, reports: string, assignees: array<struct<value: string, role: string>>, line: int, span: {span_type}>>"""
REDUCED = f"""kind string, key string, block string, external boolean, partial boolean, weight long, `values` {values_type}, identity string, contents array<string>,
  content string, n int, `group` string, status string, rung string, target string, candidates array<string>, why string,
  path string, line int, failure string"""


def say(words):
    print(f"citation_graph: {words}", file=sys.stderr, flush=True)


def read_lines(spark, options, partitions):
    """Lines for `directives map`, parted for as many processes: of files (and those that are too large), or those that the input already is."""
    if options.lines:
        return spark.read.text(options.input, lineSep="\n").repartition(partitions), None
    files = (
        spark.read.format("binaryFile")
        .option("recursiveFileLookup", "true")
        .option("pathGlobFilter", options.glob)
        .load(options.input)
    )
    # `file:/a/b.txt` and `hdfs://host/a/b.txt` are named from the folder that was given.
    folder = options.input.rstrip("/").split("://", 1)[-1].removeprefix("file:").lstrip("/") + "/"
    at = F.instr("path", folder)
    name = F.when((at > 0) & F.lit(folder != "/"), F.col("path").substr(at + len(folder), F.length("path"))).otherwise(F.col("path"))
    # A file over the limit is never loaded: its path alone goes on and becomes a failure.
    small = files.where(F.col("length") <= LARGEST).select("path", "content")
    lines = small.select(F.to_json(F.struct(name.alias("path"), F.base64("content").alias("base64"))).alias("value"))
    large = files.where(F.col("length") > LARGEST).select(name.alias("path"), "length")
    return parted(lines, options.partitions or tasks_for(spark, len(files._jdf.inputFiles()), DOCUMENTS_A_TASK)), large


def parted(lines, count):
    """So many parts; where there are more already, whole ones are put together, and no document moves to another machine."""
    return lines.coalesce(count) if lines._jdf.rdd().getNumPartitions() >= count else lines.repartition(count)


def tasks_for(spark, count, most):
    """So many processes that each has at most so much, and none of the cores is idle."""
    return max(spark.sparkContext.defaultParallelism, -(-count // most))


def piped(lines, command):
    """
    Lines through a filter; one that ends with an error fails its task, which Spark runs again. They go from Spark to the filter and back without
    Python between, which would pack and unpack each of them four times.
    """
    spark = lines.sparkSession
    jvm = spark._jvm
    text = jvm.org.apache.spark.sql.Encoders.STRING()
    words = jvm.java.util.ArrayList()
    for word in command:
        words.add(word)
    rows = getattr(lines._jdf, "as")(text).javaRDD()
    answers = rows.pipe(words, jvm.java.util.HashMap(), False, 1 << 16, "UTF-8")
    return DataFrame(spark._jsparkSession.createDataset(answers.rdd(), text).toDF(), spark)


def parsed(lines, schema):
    """The fields of lines of JSON, beside the lines."""
    return lines.withColumn("parsed", F.from_json("value", schema)).select("value", "parsed.*")


def kept(table, path):
    """A table written down, so that what follows reads the columns that it asks for, more than once, without working them out again."""
    table.write.mode("overwrite").parquet(path)
    return table.sparkSession.read.parquet(path)


def link(rows, extra, command, tasks, path):
    """One round: rows of blocks → reduced lines.

    Alike citations (the same words about the same document on the same day) have the same answer: they are gathered before the shuffle, in every
    partition first, and one stands for all. `group` leads back from its answer to each of them.
    """
    cited = rows.where("kind = 'cited'")
    gathered = (
        cited.groupBy("key", "group")
        .agg(
            F.min_by("value", F.struct("content", "n")).alias("value"),
            F.count(F.lit(1)).alias("alike"),
            F.sum("mentions").alias("mentions"),
        )
        .select(
            "key",
            # The first of them with what all of them count: of a field that stands twice JSON takes the last.
            F.concat(
                F.expr("left(value, length(value) - 1)"),
                F.format_string(',"mentions":%d,"alike":%d,"group":"%s"}', "mentions", "alike", "group"),
            ).alias("value"),
        )
    )
    others = rows.where("kind <> 'cited'").select("key", "value").unionByName(extra)
    grouped = gathered.unionByName(others).repartition(tasks, "key").sortWithinPartitions("key")
    reduced = parsed(piped(grouped.select("value"), command + ["reduce"]), REDUCED)
    # Of lines that go on to the next round the text is wanted, of the others what they say.
    return kept(reduced.withColumn("value", F.when(F.col("kind") == "known", F.col("value"))), path)


def main():
    parser = argparse.ArgumentParser(prog="citation_graph.py", description=__doc__.splitlines()[0])
    parser.add_argument("input", help="a folder on any file system that Hadoop knows; with --lines: files of lines")
    parser.add_argument("output", help="a folder for the tables; those of an earlier run are replaced")
    parser.add_argument("--lines", action="store_true", help='the input is lines of {"path", "text" or "base64"}')
    parser.add_argument("--glob", default=READABLE, help="which files of the folder are documents")
    parser.add_argument("--directives", default="directives", help="how the command is called on every machine")
    parser.add_argument("--partitions", type=int, default=0, help="of the input and of the shuffles (default: one for each 10000 files and 50000 lines, at least one for each core)")
    parser.add_argument("--master", help="where Spark runs, when spark-submit does not say it")
    options = parser.parse_args()

    builder = SparkSession.builder.appName("directives citation graph")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    spark.sparkContext.setLogLevel("WARN")
    partitions = options.partitions or 4 * spark.sparkContext.defaultParallelism
    spark.conf.set("spark.sql.shuffle.partitions", partitions)
    # Documents are small: left alone, Spark gives a task of its own to every thirty of them.
    spark.conf.set("spark.sql.files.openCostInBytes", 1 << 16)
    command = shlex.split(options.directives)
    out = options.output.rstrip("/")

    say("reading documents")
    lines, large = read_lines(spark, options, partitions)
    mapped = parsed(piped(lines, command + ["map", "--only", "rows,blocks"]), MAPPED).drop("value")
    mapped = mapped.withColumn("told", F.from_json("rows", ROWS)).withColumn("id", F.monotonically_increasing_id())
    mapped = kept(mapped, f"{out}/_mapped")
    read = mapped.where("failure IS NULL")
    # The same bytes at two paths are one content: there are few of them, and the first stands for all.
    again = read.groupBy("content").agg(F.min("id").alias("first"), F.count(F.lit(1)).alias("times")).where("times > 1")
    once = read.join(again, "content", "left").where("first IS NULL OR first = id")
    blocks = parsed(once.select(F.explode("blocks").alias("value")), BLOCK)
    blocks = blocks.withColumn("group", F.sha2(F.to_json(F.struct("identity", "values", "date", "notBefore")), 256))
    blocks = kept(blocks.drop("identity", "values", "date", "notBefore"), f"{out}/_blocks")
    tasks = options.partitions or tasks_for(spark, blocks.count(), LINES_A_TASK)
    is_number = F.col("key").startswith("n:")

    say("linking numbers")
    nothing = spark.createDataFrame([], "key string, value string")
    first = link(blocks.where(is_number), nothing, command, tasks, f"{out}/_first")
    say("linking names and days")
    rest = blocks.where(~is_number)
    asked = rest.select("key").distinct()
    known = first.where("kind = 'known'").select("key", "value").join(asked, "key", "left_semi")
    second = link(rest, known, command, tasks, f"{out}/_second")
    reduced = first.unionByName(second)

    say("writing tables")

    def write(name, table):
        table.write.mode("overwrite").parquet(f"{out}/{name}")

    works = reduced.where("kind = 'work'")
    write("works", works.select("key", "block", "external", "partial", "weight", "values.*", "identity", "contents"))
    answers = reduced.where("kind = 'edge'").select(
        F.col("block").alias("key"), "group", "status", "rung", "target", "candidates", "why"
    )
    work_of = works.select(F.explode("contents").alias("content"), F.col("key").alias("work"))
    edges = blocks.where("kind = 'cited'").select("key", "group", "content", "n").join(answers, ["key", "group"])
    write("edges", edges.join(work_of, "content", "left").drop("key", "group").withColumnRenamed("work", "source"))
    write(
        "documents",
        read.join(work_of, "content", "left").select(
            "path", "content", "work", "told.sha256", "told.kind", "told.values.*", "told.notBefore", "rows"
        ),
    )
    mention = once.select("content", F.posexplode("told.mentions").alias("n", "m"))
    write("citations", mention.select("content", "n", "m.*").select("*", "span.*").drop("span"))
    task = once.select("content", F.posexplode("told.tasks").alias("n", "t"))
    write("tasks", task.select("content", "n", "t.*").select("*", "span.*").drop("span"))
    failed = mapped.where("failure IS NOT NULL").select("path", "line", F.lit(None).cast("string").alias("key"), "failure")
    failed = failed.unionByName(reduced.where("kind = 'failure'").select("path", "line", "key", "failure"))
    if large is not None:
        words = F.format_string("is too large: %d bytes, the limit is %d; split it first", "length", F.lit(LARGEST))
        failed = failed.unionByName(large.select("path", words.alias("failure")), allowMissingColumns=True)
    write("failures", failed)

    for name in ("_mapped", "_blocks", "_first", "_second"):
        path = spark._jvm.org.apache.hadoop.fs.Path(f"{out}/{name}")
        path.getFileSystem(spark._jsc.hadoopConfiguration()).delete(path, True)
    say("done: " + ", ".join(f"{name} {spark.read.parquet(f'{out}/{name}').count()}" for name in
        ("documents", "works", "edges", "citations", "tasks", "failures")))
    spark.stop()


if __name__ == "__main__":
    main()
