"""Prints tables of the Spark job as lines of JSON, `["table", {row}]`, for the tests."""

import json
import sys

from pyspark.sql import SparkSession

folder, *tables = sys.argv[1:]
spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
for table in tables:
    for row in spark.read.parquet(f"{folder}/{table}").toJSON().collect():
        print(json.dumps([table, json.loads(row)], ensure_ascii=False))
